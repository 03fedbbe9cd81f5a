import type { VendorModel } from '../types.ts';

export default {
  id: 'drip',
  name: 'Drip',
  kind: 'cdp',
  provider: 'Drip Global, Inc.',
  country: 'US',
  docs: 'https://www.rudderstack.com/docs/destinations/streaming-destinations/drip/drip-web-device-mode/',
  hosts: ['*.getdrip.com'],
  scripts: ['https://tag.getdrip.com/'],
  globals: ['_dcq'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.rudderstack.com/docs/destinations/streaming-destinations/drip/drip-web-device-mode/',
      calls: [
        { path: '_dcq.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
