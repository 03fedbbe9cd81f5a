import type { VendorModel } from '../types.ts';

export default {
  id: 'piano-analytics',
  name: 'Piano Analytics (AT Internet)',
  kind: 'analytics',
  provider: 'Piano Software, Inc.',
  country: 'US',
  docs: 'https://developers.atinternet-solutions.com/piano-analytics/',
  hosts: ['*.pa-cd.com', '*.xiti.com', '*.at-o.net', '*.aticdn.net'],
  scripts: ['https://tag.aticdn.net/'],
  globals: ['pa'],
  packages: [
    {
      package: 'piano-analytics-js',
      docs: 'https://developers.atinternet-solutions.com/piano-analytics/',
      calls: [
        { path: 'pianoAnalytics.setConfigurations()', sends: 'http', starts: true, roles: { url: '0.collectDomain' } },
        { path: 'pianoAnalytics.sendEvent|sendEvents()', sends: 'http', roles: { body: '*' } },
        { path: 'pianoAnalytics.setUser()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.atinternet-solutions.com/piano-analytics/',
      calls: [
        { path: 'pa.sendEvent|sendEvents()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
