import type { VendorModel } from '../types.ts';

export default {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  kind: 'experiments',
  provider: 'Dynamic Yield Ltd.',
  country: 'IL',
  docs: 'https://dy.dev/docs',
  hosts: ['*.dynamicyield.com', '*.dynamicyield.eu'],
  regions: {
    EU: ['*.dynamicyield.eu'],
  },
  scripts: ['https://cdn.dynamicyield.com/api/', 'https://cdn-eu.dynamicyield.com/api/'],
  globals: ['DY', 'DYO'],
  packages: [
    {
      package: 'global',
      docs: 'https://dy.dev/docs',
      calls: [
        { path: 'DY.API()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
