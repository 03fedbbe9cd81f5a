import type { VendorModel } from '../types.ts';

export default {
  id: 'sprig',
  name: 'Sprig',
  kind: 'analytics',
  provider: 'Userleap, Inc.',
  country: 'US',
  docs: 'https://docs.sprig.com/docs/web-javascript',
  hosts: ['api.sprig.com', 'cdn.sprig.com', 'api.userleap.com'],
  scripts: ['https://cdn.sprig.com/shim.js'],
  globals: ['Sprig', 'UserLeap'],
  packages: [
    {
      package: '@sprig-technologies/sprig-browser',
      docs: 'https://docs.sprig.com/docs/web-javascript',
      calls: [
        { path: 'sprig.configure()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.sprig.com/docs/web-javascript',
      calls: [
        { path: 'Sprig()', sends: 'http', roles: { body: '*' } },
        { path: 'UserLeap()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
