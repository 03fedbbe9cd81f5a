import type { PackageModel } from '../types.ts';

export default {
  package: 'urllib',
  docs: 'https://github.com/node-modules/urllib#api-doc',
  types: [{ name: 'HttpClient', from: ['new HttpClient|HttpClient2()', 'create()', 'getDefaultHttpClient()'] }],
  calls: [
    { path: 'request|curl|requestWithCallback|requestThunk()', sends: 'http', roles: { url: '0', body: ['1.content', '1.data'], headers: '1.headers', auth: '1.auth' } },
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'HttpClient#request|curl()', sends: 'http', roles: { url: '0', body: ['1.content', '1.data'], headers: '1.headers', auth: '1.auth' } },
  ],
} satisfies PackageModel;
