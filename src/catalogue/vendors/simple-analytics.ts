import type { VendorModel } from '../types.ts';

export default {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  kind: 'analytics',
  provider: 'Simple Analytics B.V.',
  country: 'NL',
  docs: 'https://docs.simpleanalytics.com/',
  hosts: ['queue.simpleanalyticscdn.com', 'scripts.simpleanalyticscdn.com', 'simpleanalyticsbadges.com'],
  scripts: ['https://scripts.simpleanalyticscdn.com/'],
  globals: ['sa_event', 'sa_pageview'],
  packages: [
    {
      package: '@simpleanalytics/react',
      docs: 'https://docs.simpleanalytics.com/',
      calls: [
        { path: 'SimpleAnalytics()', sends: 'http', starts: true, roles: { host: '0.hostname' } },
      ],
    },
    {
      package: 'simple-analytics-vue',
      docs: 'https://docs.simpleanalytics.com/',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.simpleanalytics.com/',
      calls: [
        { path: 'sa_event|sa_pageview()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
