import type { PackageModel } from '../types.ts';

export default {
  package: 'r2',
  docs: 'https://github.com/mikeal/r2#readme',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.form', '1.body', '0.json', '0.form', '0.body'], headers: ['1.headers', '0.headers'] } },
    { path: 'get|put|post|head|patch|delete()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.form', '1.body'], headers: '1.headers' } },
  ],
} satisfies PackageModel;
