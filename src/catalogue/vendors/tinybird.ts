import type { VendorModel } from '../types.ts';

export default {
  id: 'tinybird',
  name: 'Tinybird',
  kind: 'analytics',
  provider: 'Tinybird Inc.',
  country: 'US',
  docs: 'https://www.tinybird.co/docs/forward/guides/web-analytics',
  hosts: [
    'api.tinybird.co',
    'api.europe-west2.gcp.tinybird.co',
    'api.us-east.tinybird.co',
    'api.us-east.aws.tinybird.co',
    'api.eu-central-1.aws.tinybird.co',
  ],
  regions: {
    EU: ['api.tinybird.co', 'api.eu-central-1.aws.tinybird.co'],
    US: ['api.us-east.tinybird.co', 'api.us-east.aws.tinybird.co'],
  },
  globals: ['Tinybird'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.tinybird.co/docs/forward/guides/web-analytics',
      calls: [
        { path: 'Tinybird.trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
