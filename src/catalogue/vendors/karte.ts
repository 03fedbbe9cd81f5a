import type { VendorModel } from '../types.ts';

export default {
  id: 'karte',
  name: 'KARTE',
  kind: 'cdp',
  provider: 'PLAID, Inc.',
  country: 'JP',
  docs: 'https://developers.karte.io/docs/tracker-overview',
  hosts: ['t.karte.io', 'b.karte.io', 'cdn-edge.karte.io', 'cdn-blocks.karte.io'],
  scripts: ['https://cdn-edge.karte.io/'],
  globals: ['krt'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.karte.io/docs/tracker-overview',
      calls: [
        { path: "krt('send')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
