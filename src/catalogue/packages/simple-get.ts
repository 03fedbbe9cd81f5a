import type { PackageModel } from '../types.ts';

export default {
  package: 'simple-get',
  docs: 'https://github.com/feross/simple-get#readme',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], host: '0.hostname', body: ['0.body', '0.form'], headers: '0.headers' } },
    { path: 'get|post|put|patch|head|delete|concat()', sends: 'http', roles: { url: ['0.url', '0'], host: '0.hostname', body: ['0.body', '0.form'], headers: '0.headers' } },
  ],
} satisfies PackageModel;
