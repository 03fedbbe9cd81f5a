import type { PackageModel } from '../types.ts';

export default {
  package: 'node-quickbooks',
  docs: 'https://github.com/mcohen01/node-quickbooks#readme',
  types: [
    { name: 'QuickBooks', from: ['new ()'], hosts: ['https://quickbooks.api.intuit.com', 'https://sandbox-quickbooks.api.intuit.com'] },
  ],
  calls: [
    { path: 'QuickBooks#*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
