import type { VendorModel } from '../types.ts';

export default {
  id: 'comscore',
  name: 'Comscore',
  kind: 'analytics',
  provider: 'comScore, Inc.',
  country: 'US',
  docs: 'https://www.comscore.com/',
  hosts: ['sb.scorecardresearch.com', 'b.scorecardresearch.com'],
  scripts: ['https://sb.scorecardresearch.com/'],
  globals: ['COMSCORE', '_comscore'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.comscore.com/',
      calls: [
        { path: 'COMSCORE.beacon()', sends: 'http', roles: { body: '0' } },
        { path: '_comscore.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
