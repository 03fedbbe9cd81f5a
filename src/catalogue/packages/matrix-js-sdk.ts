import type { PackageModel } from '../types.ts';

export default {
  package: 'matrix-js-sdk',
  docs: 'https://matrix-org.github.io/matrix-js-sdk/',
  types: [{ name: 'MatrixClient', from: ['createClient()', 'new MatrixClient()'] }],
  calls: [
    { path: 'createClient()', sends: 'http', roles: { url: ['0.baseUrl', '0'], auth: '0.accessToken' } },
    { path: 'new MatrixClient()', sends: 'http', roles: { url: '0.baseUrl', auth: '0.accessToken' } },
    { path: 'MatrixClient#sendMessage|sendEvent|sendTextMessage|sendHtmlMessage|uploadContent|sendStateEvent|sendNotice()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
