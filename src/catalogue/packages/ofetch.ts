import type { PackageModel } from '../types.ts';

/** https://github.com/unjs/ofetch#%EF%B8%8F-interceptors */
const hooks = [{ at: ['1.onRequest', '0.onRequest', '0.defaults.onRequest'], roles: { headers: '0.options.headers', body: '0.options.body', query: ['0.options.query', '0.options.params'] } }] as const;

export default {
  package: ['ofetch', 'ofetch/node', 'ohmyfetch'],
  docs: 'https://github.com/unjs/ofetch#readme',
  types: [
    { name: '$Fetch', from: ['$fetch|ofetch.create()', '$Fetch#create()'], roles: { url: '0.baseURL', headers: '0.headers', query: ['0.query', '0.params'] }, hooks },
    { name: 'CustomFetch', from: ['createFetch()'], extends: '$Fetch', roles: { url: '0.defaults.baseURL', headers: '0.defaults.headers' }, hooks },
  ],
  calls: [
    { path: '$fetch|ofetch()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: '$fetch|ofetch.raw|native()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: '$Fetch#()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
    { path: '$Fetch#raw|native()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] }, hooks },
  ],
} satisfies PackageModel;
