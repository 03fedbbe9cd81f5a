import type { VendorModel } from '../types.ts';

export default {
  id: 'inspectlet',
  name: 'Inspectlet',
  kind: 'replay',
  provider: 'Inspectlet, LLC',
  country: 'US',
  docs: 'https://docs.inspectlet.com/',
  hosts: ['*.inspectlet.com'],
  scripts: ['https://cdn.inspectlet.com/'],
  globals: ['__insp'],
  packages: [
    {
      package: 'inspectlet-es',
      docs: 'https://github.com/BilalBudhani/inspectlet-es',
      calls: [
        { path: 'identify|tagSession|pageUrl()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.inspectlet.com/',
      calls: [
        { path: '__insp.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
