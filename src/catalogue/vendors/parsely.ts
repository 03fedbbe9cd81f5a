import type { VendorModel } from '../types.ts';

export default {
  id: 'parsely',
  name: 'Parse.ly',
  kind: 'analytics',
  provider: 'Automattic Inc.',
  country: 'US',
  docs: 'https://docs.parse.ly/',
  hosts: ['*.parsely.com'],
  scripts: ['https://cdn.parsely.com/keys/'],
  globals: ['PARSELY'],
  packages: [
    {
      package: 'global',
      docs: 'https://docs.parse.ly/',
      calls: [
        { path: 'PARSELY.beacon.trackPageView()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
