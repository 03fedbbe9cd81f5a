import type { VendorModel } from '../types.ts';

export default {
  id: 'leek',
  name: 'Leek',
  kind: 'analytics',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://github.com/twokul/leek',
  // A client of Google Analytics: the host belongs to that vendor.
  hosts: [],
  packages: [
    {
      package: 'leek',
      docs: 'https://github.com/twokul/leek',
      types: [
        { name: 'Leek', from: ['new ()'], hosts: ['https://www.google-analytics.com'] },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, hosts: ['https://www.google-analytics.com'], switches: [{ at: '0.silent', off: true }] },
        { path: 'Leek#track|trackError|trackEvent|trackTiming()', sends: 'http', roles: { body: '*' }, hosts: ['https://www.google-analytics.com'] },
      ],
    },
  ],
} satisfies VendorModel;
