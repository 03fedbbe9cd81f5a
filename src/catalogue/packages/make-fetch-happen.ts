import type { PackageModel } from '../types.ts';

export default {
  package: ['make-fetch-happen', 'minipass-fetch'],
  docs: 'https://github.com/npm/make-fetch-happen#readme',
  types: [{ name: 'Fetch', from: ['defaults()', 'Fetch#defaults()'], roles: { url: '0', headers: ['1.headers', '0.headers'] } }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'Fetch#()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
