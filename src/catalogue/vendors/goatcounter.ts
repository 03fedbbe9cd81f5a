import type { VendorModel } from '../types.ts';

export default {
  id: 'goatcounter',
  name: 'GoatCounter',
  kind: 'analytics',
  provider: 'Arp242',
  docs: 'https://www.goatcounter.com/help',
  hosts: ['*.goatcounter.com', 'gc.zgo.at'],
  scripts: ['https://gc.zgo.at/count.js'],
  globals: ['goatcounter'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.goatcounter.com/help',
      calls: [
        { path: 'goatcounter.count()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
