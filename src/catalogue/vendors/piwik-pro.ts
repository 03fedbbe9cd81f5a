import type { VendorModel } from '../types.ts';

export default {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  kind: 'analytics',
  provider: 'Piwik PRO SA',
  country: 'PL',
  docs: 'https://developers.piwik.pro/docs/piwik-pro-tracking-library',
  hosts: ['*.piwik.pro'],
  globals: ['ppms'],
  packages: [
    {
      package: [
        '@piwikpro/react-piwik-pro',
        '@piwikpro/ngx-piwik-pro',
        '@piwikpro/vue-piwik-pro',
        '@piwikpro/next-piwik-pro',
        '@piwikpro/nuxt-piwik-pro',
        '@piwikpro/tracking-base-library',
      ],
      docs: 'https://developers.piwik.pro/docs/piwik-pro-tracking-library',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'CustomEvent.trackEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'PageViews.trackPageView()', sends: 'http', roles: { body: '*' } },
        { path: 'UserManagement.setUserId()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@piwikpro/react-native-piwik-pro-sdk',
      docs: 'https://developers.piwik.pro/docs/piwik-pro-tracking-library',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0' } },
        { path: 'trackScreen|trackCustomEvent|trackGoal|trackException()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
