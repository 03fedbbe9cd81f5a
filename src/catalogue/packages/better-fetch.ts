import type { PackageModel } from '../types.ts';

export default {
  package: '@better-fetch/fetch',
  docs: 'https://better-fetch.vercel.app/docs',
  types: [
    { name: 'BetterFetch', from: ['createFetch()'], roles: { url: '0.baseURL', headers: '0.headers', query: '0.query', auth: '0.auth' } },
  ],
  calls: [
    { path: 'betterFetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: '1.query', auth: '1.auth' } },
    { path: 'BetterFetch#()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: '1.query', auth: '1.auth' } },
  ],
} satisfies PackageModel;
