import type { VendorModel } from '../types.ts';

export default {
  id: 'insight',
  name: 'Insight (Yeoman)',
  kind: 'installs',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://github.com/yeoman/insight',
  // A client of Google Analytics: the host belongs to that vendor.
  hosts: [],
  packages: [
    {
      package: 'insight',
      docs: 'https://github.com/yeoman/insight',
      types: [
        { name: 'Insight', from: ['new ()'], hosts: ['https://www.google-analytics.com'] },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, hosts: ['https://www.google-analytics.com'], switches: [{ at: '0.optOut', off: true }] },
        { path: 'Insight#track|trackEvent()', sends: 'http', roles: { body: '*' }, hosts: ['https://www.google-analytics.com'] },
      ],
    },
  ],
} satisfies VendorModel;
