import type { PackageModel } from '../types.ts';

export default {
  package: ['sync-request', 'then-request'],
  docs: 'https://github.com/ForbesLindesay/sync-request#usage',
  calls: [
    { path: '()', sends: 'http', roles: { url: '1', body: ['2.json', '2.body'], headers: '2.headers', query: '2.qs' } },
  ],
} satisfies PackageModel;
