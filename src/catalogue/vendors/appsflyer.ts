import type { VendorModel } from '../types.ts';

export default {
  id: 'appsflyer',
  name: 'AppsFlyer',
  kind: 'attribution',
  provider: 'AppsFlyer Ltd.',
  country: 'IL',
  docs: 'https://dev.appsflyer.com/hc/docs/react-native-plugin',
  hosts: ['*.appsflyer.com', '*.appsflyersdk.com'],
  scripts: ['https://websdk.appsflyer.com/', 'https://websdk-statics.appsflyer.com/'],
  globals: ['AF'],
  packages: [
    {
      package: 'react-native-appsflyer',
      docs: 'https://dev.appsflyer.com/hc/docs/react-native-plugin',
      calls: [
        { path: 'initSdk()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'startSdk()', sends: 'http', starts: true },
        { path: 'logEvent|validateAndLogInAppPurchase|logAdRevenue|logCrossPromotionImpression()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserEmails|setCustomerUserId|setAdditionalData()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['appsflyer-capacitor-plugin', 'cordova-plugin-appsflyer-sdk'],
      docs: 'https://dev.appsflyer.com/hc/docs/react-native-plugin',
      calls: [
        { path: 'AppsFlyer.initSDK|startSDK()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'AppsFlyer.logEvent()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://dev.appsflyer.com/hc/docs/react-native-plugin',
      calls: [
        { path: "AF('pba')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
