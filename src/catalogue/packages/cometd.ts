import type { PackageModel } from '../types.ts';

export default {
  package: 'cometd',
  docs: 'https://docs.cometd.org/current/reference/#_javascript_configure',
  types: [{ name: 'CometD', from: ['new CometD()'] }],
  calls: [
    { path: 'CometD#configure|init()', sends: 'websocket', roles: { url: ['0.url', '0'], headers: '0.requestHeaders' } },
    { path: 'CometD#publish|remoteCall()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
