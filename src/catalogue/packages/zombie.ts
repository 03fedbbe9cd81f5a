import type { PackageModel } from '../types.ts';

export default {
  package: 'zombie',
  docs: 'https://github.com/assaf/zombie',
  types: [
    { name: 'Browser', from: ['new ()', 'new Browser()'] },
  ],
  calls: [
    { path: 'visit()', sends: 'http', roles: { url: '0' } },
    { path: 'Browser#visit()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
