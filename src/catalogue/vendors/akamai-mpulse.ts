import type { VendorModel } from '../types.ts';

export default {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse (Boomerang)',
  kind: 'performance',
  provider: 'Akamai Technologies, Inc.',
  country: 'US',
  docs: 'https://techdocs.akamai.com/mpulse/docs',
  hosts: ['c.go-mpulse.net', 's.go-mpulse.net', '*.akstat.io'],
  scripts: ['https://s.go-mpulse.net/boomerang/', 'https://c.go-mpulse.net/boomerang/'],
  globals: ['BOOMR'],
  packages: [
    {
      package: 'global',
      docs: 'https://techdocs.akamai.com/mpulse/docs',
      calls: [
        { path: 'BOOMR.init()', sends: 'http', starts: true, roles: { url: '0.beacon_url' } },
        { path: 'BOOMR.addVar()', carries: 'http', roles: { body: '*' } },
        { path: 'BOOMR.sendBeacon()', sends: 'http' },
      ],
    },
  ],
} satisfies VendorModel;
