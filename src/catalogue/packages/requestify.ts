import type { PackageModel } from '../types.ts';

export default {
  package: 'requestify',
  docs: 'https://github.com/ranm8/requestify#readme',
  calls: [
    { path: 'request()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers', query: '1.params' } },
    { path: 'get|head|delete()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.params' } },
    { path: 'post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers' } },
  ],
} satisfies PackageModel;
