import type { PackageModel } from '../types.ts';

export default {
  package: 'chargebee',
  docs: 'https://apidocs.chargebee.com/docs/api/?lang=node',
  types: [
    { name: 'Chargebee', from: ['new ()'], hosts: ['https://*.chargebee.com'] },
  ],
  calls: [
    { path: 'Chargebee#*.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
