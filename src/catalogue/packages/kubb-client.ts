import type { PackageModel } from '../types.ts';

/** What generated functions call, with the address that the generator was configured with. */
export default {
  package: ['@kubb/plugin-client/client', '@kubb/plugin-client/clients/axios', '@kubb/plugin-client/clients/fetch'],
  docs: 'https://kubb.dev/plugins/plugin-client',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'fetch|client()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
  ],
} satisfies PackageModel;
