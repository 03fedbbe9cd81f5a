import type { PackageModel } from '../types.ts';

export default {
  package: 'needle',
  docs: 'https://github.com/tomas/needle#api',
  calls: [
    { path: '()', sends: 'http', roles: { url: '1', body: '2', headers: ['3.headers', '2.headers'] } },
    { path: 'request()', sends: 'http', roles: { url: '1', body: '2', headers: '3.headers' } },
    { path: 'get|head()', sends: 'http', roles: { url: '0', headers: '1.headers' } },
    { path: 'post|put|patch|delete()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers' } },
  ],
} satisfies PackageModel;
