import type { PackageModel } from '../types.ts';

export default {
  package: 'httpie',
  docs: 'https://github.com/lukeed/httpie#api',
  calls: [
    { path: 'send()', sends: 'http', roles: { url: '1', body: '2.body', headers: '2.headers' } },
    { path: 'get|post|put|patch|del()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
