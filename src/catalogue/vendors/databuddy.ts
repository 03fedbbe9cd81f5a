import type { VendorModel } from '../types.ts';

export default {
  id: 'databuddy',
  name: 'Databuddy',
  kind: 'analytics',
  provider: 'Databuddy Analytics, Inc.',
  country: 'US',
  docs: 'https://www.databuddy.cc/docs',
  hosts: ['basket.databuddy.cc', 'cdn.databuddy.cc'],
  scripts: ['https://cdn.databuddy.cc/databuddy.js'],
  globals: ['databuddy'],
  packages: [
    {
      package: '@databuddy/sdk',
      docs: 'https://www.databuddy.cc/docs',
      calls: [
        { path: 'track|trackError()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@databuddy/sdk/react',
      docs: 'https://www.databuddy.cc/docs',
      calls: [
        { path: 'Databuddy()', sends: 'http', starts: true, roles: { url: '0.apiUrl' }, switches: [{ at: '0.disabled', off: true }] },
      ],
    },
  ],
} satisfies VendorModel;
