import type { VendorModel } from '../types.ts';

export default {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  kind: 'analytics',
  provider: 'Space Pencil, Inc.',
  country: 'US',
  docs: 'https://support.kissmetrics.io/reference/javascript',
  hosts: ['trk.kissmetrics.io', 'scripts.kissmetrics.io', 'i.kissmetrics.io'],
  scripts: ['https://scripts.kissmetrics.io/', 'https://i.kissmetrics.io/'],
  globals: ['_kmq'],
  packages: [
    {
      package: 'global',
      docs: 'https://support.kissmetrics.io/reference/javascript',
      calls: [
        { path: '_kmq.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
