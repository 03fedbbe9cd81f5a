import type { VendorModel } from '../types.ts';

export default {
  id: 'tealium',
  name: 'Tealium',
  kind: 'tags',
  provider: 'Tealium Inc.',
  country: 'US',
  docs: 'https://docs.tealium.com/platforms/javascript/track/',
  hosts: ['*.tealiumiq.com', '*.tealiumiq.eu', 'tags.tiqcdn.com', 'tags.tiqcdn.cn'],
  regions: {
    EU: ['collect-eu-west-1.tealiumiq.com', 'collect-eu-central-1.tealiumiq.com'],
    US: ['collect-us-east-1.tealiumiq.com'],
  },
  scripts: ['https://tags.tiqcdn.com/utag/'],
  globals: ['utag', 'utag_data'],
  packages: [
    {
      package: 'tealium-react-native',
      docs: 'https://docs.tealium.com/platforms/react-native/',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '0.overrideCollectURL' } },
        { path: 'track()', sends: 'http', roles: { body: '0' } },
        { path: 'addData()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.tealium.com/platforms/javascript/track/',
      calls: [
        { path: 'utag.link|view|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
