import type { VendorModel } from '../types.ts';

export default {
  id: 'gameanalytics',
  name: 'GameAnalytics',
  kind: 'analytics',
  provider: 'GameAnalytics Ltd',
  country: 'GB',
  docs: 'https://docs.gameanalytics.com/',
  hosts: ['api.gameanalytics.com', 'download.gameanalytics.com', 'rubick.gameanalytics.com'],
  scripts: ['https://download.gameanalytics.com/js/'],
  globals: ['GameAnalytics', 'gameanalytics'],
  packages: [
    {
      package: 'gameanalytics',
      docs: 'https://docs.gameanalytics.com/',
      calls: [
        { path: 'GameAnalytics.initialize()', sends: 'http', starts: true },
        { path: 'GameAnalytics.addDesignEvent|addProgressionEvent|addBusinessEvent|addErrorEvent|addResourceEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.gameanalytics.com/',
      calls: [
        { path: 'GameAnalytics()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
