import type { VendorModel } from '../types.ts';

export default {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  kind: 'ads',
  provider: 'LinkedIn Corporation',
  country: 'US',
  docs: 'https://www.linkedin.com/help/lms/answer/a418880',
  hosts: ['px.ads.linkedin.com', 'px4.ads.linkedin.com', 'dc.ads.linkedin.com', 'snap.licdn.com'],
  scripts: ['https://snap.licdn.com/li.lms-analytics/'],
  globals: ['lintrk', '_linkedin_partner_id'],
  packages: [
    {
      package: 'react-linkedin-insight',
      docs: 'https://www.linkedin.com/help/lms/answer/a418880',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'nextjs-linkedin-insight-tag',
      docs: 'https://www.linkedin.com/help/lms/answer/a418880',
      calls: [
        { path: 'LinkedInInsightTag()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.linkedin.com/help/lms/answer/a418880',
      calls: [
        { path: "lintrk('track')", sends: 'http', roles: { body: '1' } },
        { path: "lintrk('setUserData')", carries: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
