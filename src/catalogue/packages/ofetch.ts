import type { PackageModel } from '../types.ts';

export default {
  package: ['ofetch', 'ofetch/node', 'ohmyfetch'],
  docs: 'https://github.com/unjs/ofetch#readme',
  types: [
    { name: '$Fetch', from: ['$fetch|ofetch.create()', '$Fetch#create()'], roles: { url: '0.baseURL', headers: '0.headers', query: ['0.query', '0.params'] } },
    { name: 'CustomFetch', from: ['createFetch()'], extends: '$Fetch', roles: { url: '0.defaults.baseURL', headers: '0.defaults.headers' } },
  ],
  calls: [
    { path: '$fetch|ofetch()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: '$fetch|ofetch.raw|native()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: '$Fetch#()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: '$Fetch#raw|native()', sends: 'http', roles: { url: ['0.url', '0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
  ],
} satisfies PackageModel;
