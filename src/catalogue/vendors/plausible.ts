import type { VendorModel } from '../types.ts';

export default {
  id: 'plausible',
  name: 'Plausible Analytics',
  kind: 'analytics',
  provider: 'Plausible Insights OÜ',
  country: 'EE',
  docs: 'https://plausible.io/docs',
  hosts: ['plausible.io'],
  scripts: ['https://plausible.io/js/'],
  globals: ['plausible'],
  packages: [
    {
      package: ['plausible-tracker', '@barbapapazes/plausible-tracker'],
      docs: 'https://github.com/plausible/plausible-tracker',
      types: [
        { name: 'Plausible', from: ['()'], roles: { url: '0.apiHost' } },
      ],
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.apiHost' } },
        { path: 'Plausible#trackEvent|trackPageview|enableAutoPageviews|enableAutoOutboundTracking()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@plausible-analytics/tracker',
      docs: 'https://github.com/plausible/analytics/tree/master/tracker/npm_package',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'next-plausible',
      docs: 'https://github.com/4lejandrito/next-plausible',
      types: [
        { name: 'PlausibleEvent', from: ['usePlausible()'] },
      ],
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.customDomain' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'PlausibleEvent#()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://plausible.io/docs',
      calls: [
        { path: 'plausible()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
