import type { PackageModel } from '../types.ts';

export default {
  package: 'use-http',
  docs: 'https://use-http.com/',
  calls: [
    { path: '()', sends: 'http', roles: { url: '0', headers: '1.headers' } },
    { path: 'useFetch()', sends: 'http', roles: { url: '0', headers: '1.headers' } },
  ],
} satisfies PackageModel;
