import type { PackageModel } from '../types.ts';

export default {
  package: 'minio',
  docs: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'http', roles: { protocol: '0.useSSL', host: '0.endPoint', port: '0.port', auth: '0.secretKey' }, scheme: 'https:' },
    { path: 'Client#putObject()', carries: 'http', roles: { body: '2' } },
    { path: 'Client#fPutObject()', carries: 'http', roles: { body: '2' } },
  ],
} satisfies PackageModel;
