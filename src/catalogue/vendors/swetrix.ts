import type { VendorModel } from '../types.ts';

export default {
  id: 'swetrix',
  name: 'Swetrix',
  kind: 'analytics',
  provider: 'Swetrix Ltd',
  country: 'GB',
  docs: 'https://docs.swetrix.com/',
  hosts: ['api.swetrix.com'],
  scripts: ['https://swetrix.org/swetrix.js'],
  globals: ['swetrix'],
  packages: [
    {
      package: 'swetrix',
      docs: 'https://docs.swetrix.com/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '1.apiURL' }, switches: [{ at: '1.disabled', off: true }] },
        { path: 'track|trackViews|trackErrors|trackError|pageview()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.swetrix.com/',
      calls: [
        { path: 'swetrix.init()', sends: 'http', starts: true, roles: { url: '1.apiURL' } },
        { path: 'swetrix.track|trackViews|trackErrors()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
