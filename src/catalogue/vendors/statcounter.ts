import type { VendorModel } from '../types.ts';

export default {
  id: 'statcounter',
  name: 'StatCounter',
  kind: 'analytics',
  provider: 'StatCounter Ltd',
  country: 'IE',
  docs: 'https://statcounter.com/support/',
  hosts: ['c.statcounter.com'],
  scripts: ['https://www.statcounter.com/counter/'],
  globals: ['_statcounter'],
  packages: [
    {
      package: 'global',
      docs: 'https://statcounter.com/support/',
      calls: [
        { path: '_statcounter.record_pageview()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
