import type { VendorModel } from '../types.ts';

export default {
  id: 'helpscout-beacon',
  name: 'Help Scout Beacon',
  kind: 'chat',
  provider: 'Help Scout PBC',
  country: 'US',
  docs: 'https://developer.helpscout.com/beacon-2/web/javascript-api/',
  hosts: ['beaconapi.helpscout.net', 'beacon-v2.helpscout.net'],
  scripts: ['https://beacon-v2.helpscout.net/'],
  globals: ['Beacon'],
  packages: [
    {
      package: 'global',
      docs: 'https://developer.helpscout.com/beacon-2/web/javascript-api/',
      calls: [
        { path: "Beacon('init')", sends: 'http', starts: true },
        { path: "Beacon('identify')", sends: 'http', roles: { body: '1' } },
        { path: "Beacon('event')", sends: 'http', roles: { body: '1' } },
        { path: "Beacon('session-data')", carries: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
