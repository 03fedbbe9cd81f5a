import type { VendorModel } from '../types.ts';

export default {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  kind: 'ads',
  provider: 'Meta Platforms, Inc.',
  country: 'US',
  docs: 'https://developers.facebook.com/docs/meta-pixel/reference',
  // The pixel reports to a path of the site itself (see scripts): that host stands for far more than telemetry.
  hosts: ['connect.facebook.net'],
  scripts: ['https://connect.facebook.net/', 'https://www.facebook.com/tr/', 'https://www.facebook.com/tr'],
  globals: ['fbq', '_fbq'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.facebook.com/docs/meta-pixel/reference',
      calls: [
        { path: "fbq('init')", sends: 'http', starts: true, roles: { body: '2' } },
        { path: "fbq('track')", sends: 'http', roles: { body: '2' } },
        { path: "fbq('trackCustom')", sends: 'http', roles: { body: '2' } },
        { path: "fbq('trackSingle')", sends: 'http', roles: { body: '3' } },
        { path: "fbq('trackSingleCustom')", sends: 'http', roles: { body: '3' } },
        { path: "fbq('consent')", carries: 'http' },
      ],
    },
    {
      package: 'react-facebook-pixel',
      docs: 'https://github.com/zsajjad/react-facebook-pixel',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { body: '1' } },
        { path: 'pageView|track|trackSingle|trackCustom|trackSingleCustom|fbq()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'facebook-nodejs-business-sdk',
      docs: 'https://developers.facebook.com/docs/marketing-api/conversions-api',
      types: [
        { name: 'EventRequest', from: ['new EventRequest()'], hosts: ['https://graph.facebook.com'] },
      ],
      calls: [
        { path: 'EventRequest#execute()', sends: 'http', hosts: ['https://graph.facebook.com'] },
      ],
    },
    {
      package: 'react-native-fbsdk-next',
      docs: 'https://github.com/thebergamo/react-native-fbsdk-next',
      calls: [
        { path: 'Settings.initializeSDK()', sends: 'http', starts: true, hosts: ['https://graph.facebook.com'] },
        { path: 'AppEventsLogger.logEvent|logPurchase|logPushNotificationOpen()', sends: 'http', roles: { body: '*' }, hosts: ['https://graph.facebook.com'] },
        { path: 'AppEventsLogger.setUserData()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
