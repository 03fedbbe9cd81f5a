import type { VendorModel } from '../types.ts';

export default {
  id: 'umami',
  name: 'Umami',
  kind: 'analytics',
  provider: 'Umami Software, Inc.',
  country: 'US',
  docs: 'https://docs.umami.is/docs/tracker-functions',
  hosts: ['cloud.umami.is', 'api-gateway.umami.dev', 'eu.umami.is', 'us.umami.is', 'analytics.umami.is'],
  scripts: ['https://cloud.umami.is/script.js'],
  globals: ['umami'],
  packages: [
    {
      package: '@umami/node',
      docs: 'https://github.com/umami-software/node',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.hostUrl' } },
        { path: 'track|identify|send|trackPageView()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@jaseeey/vue-umami-plugin',
      docs: 'https://docs.umami.is/docs/tracker-functions',
      calls: [
        { path: 'VueUmamiPlugin()', sends: 'http', starts: true, roles: { url: '0.scriptSrc' } },
        { path: 'trackUmamiEvent|trackUmamiPageView|identifyUmamiSession()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.umami.is/docs/tracker-functions',
      calls: [
        { path: 'umami.track|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
