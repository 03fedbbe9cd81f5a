import type { VendorModel } from '../types.ts';

export default {
  id: 'x-pixel',
  name: 'X (Twitter) Pixel',
  kind: 'ads',
  provider: 'X Corp.',
  country: 'US',
  docs: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 'ads-api.twitter.com', 'ads-twitter.com'],
  scripts: ['https://static.ads-twitter.com/'],
  globals: ['twq'],
  packages: [
    {
      package: ['react-twitter-pixel', 'react-twitter-conversion-tracker'],
      docs: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'track|pageView()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
      calls: [
        { path: "twq('config')", sends: 'http', starts: true },
        { path: "twq('init')", sends: 'http', starts: true },
        { path: "twq('event')", sends: 'http', roles: { body: '2' } },
        { path: "twq('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
