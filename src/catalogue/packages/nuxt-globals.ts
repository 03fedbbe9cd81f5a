import type { PackageModel } from '../types.ts';

/** https://nuxt.com/docs/api/composables/use-fetch */
const hooks = [{ at: ['1.onRequest', '0.onRequest'], roles: { headers: '0.options.headers', body: '0.options.body', query: ['0.options.query', '0.options.params'] } }] as const;

export default {
  package: 'global',
  docs: 'https://nuxt.com/docs/api/utils/dollarfetch',
  types: [{ name: '$Fetch', from: ['$fetch.create()'], roles: { url: '0.baseURL', headers: '0.headers' }, hooks }],
  calls: [
    { path: 'navigateTo()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://nuxt.com/docs/api/utils/navigate-to' },
    { path: '$fetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: '$fetch.raw()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: 'useFetch|useLazyFetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: '$Fetch#()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: '$Fetch#raw()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
  ],
} satisfies PackageModel;
