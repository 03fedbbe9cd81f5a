import type { VendorModel } from '../types.ts';

export default {
  id: 'fathom',
  name: 'Fathom Analytics',
  kind: 'analytics',
  provider: 'Conva Ventures Inc.',
  country: 'CA',
  docs: 'https://usefathom.com/docs',
  hosts: ['cdn.usefathom.com', 'cdn-eu.usefathom.com'],
  scripts: ['https://cdn.usefathom.com/script.js'],
  globals: ['fathom'],
  packages: [
    {
      package: 'fathom-client',
      docs: 'https://usefathom.com/docs',
      calls: [
        { path: 'load()', sends: 'http', starts: true, roles: { url: '1.url' } },
        { path: 'trackPageview|trackEvent|trackGoal()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://usefathom.com/docs',
      calls: [
        { path: 'fathom.trackPageview|trackEvent|trackGoal()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
