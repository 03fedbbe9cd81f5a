import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://nuxt.com/docs/api/utils/dollarfetch',
  types: [{ name: '$Fetch', from: ['$fetch.create()'], roles: { url: '0.baseURL', headers: '0.headers' } }],
  calls: [
    { path: '$fetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: '$fetch.raw()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: 'useFetch|useLazyFetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: '$Fetch#()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: '$Fetch#raw()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
  ],
} satisfies PackageModel;
