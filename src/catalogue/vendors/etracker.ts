import type { VendorModel } from '../types.ts';

export default {
  id: 'etracker',
  name: 'etracker',
  kind: 'analytics',
  provider: 'etracker GmbH',
  country: 'DE',
  docs: 'https://www.etracker.com/en/docs/',
  hosts: ['*.etracker.com', '*.etracker.de'],
  scripts: ['https://code.etracker.com/code/e.js'],
  globals: ['_etracker', 'et_eCommerce'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.etracker.com/en/docs/',
      calls: [
        { path: '_etracker.sendEvent()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
