import type { VendorModel } from '../types.ts';

export default {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  kind: 'replay',
  provider: 'Crazy Egg, Inc.',
  country: 'US',
  docs: 'https://support.crazyegg.com/',
  hosts: ['*.crazyegg.com'],
  scripts: ['https://script.crazyegg.com/pages/scripts/'],
  globals: ['CE2', 'CE_API'],
  packages: [
    {
      package: 'global',
      docs: 'https://support.crazyegg.com/',
      calls: [
        { path: 'CE2.identify|set()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
