import type { VendorModel } from '../types.ts';

export default {
  id: 'airbridge',
  name: 'Airbridge',
  kind: 'attribution',
  provider: 'AB180 Inc.',
  country: 'KR',
  docs: 'https://developers.airbridge.io/docs/web-sdk',
  hosts: ['core.airbridge.io', 'static.airbridge.io', 'sdk.airbridge.io', '*.abr.ge'],
  scripts: ['https://static.airbridge.io/sdk/'],
  globals: ['airbridge'],
  packages: [
    {
      package: 'airbridge-web-sdk-loader',
      docs: 'https://developers.airbridge.io/docs/web-sdk',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'events.send|signUp|signIn|purchased()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserId|setUserEmail|setUserPhone|setUserAttributes()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'airbridge-react-native-sdk',
      docs: 'https://developers.airbridge.io/docs/web-sdk',
      calls: [
        { path: 'Airbridge.enableSDK|startTracking()', sends: 'http', starts: true },
        { path: 'Airbridge.trackEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'Airbridge.setUserID|setUserEmail|setUserPhone|setUserAttribute()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.airbridge.io/docs/web-sdk',
      calls: [
        { path: 'airbridge.init()', sends: 'http', starts: true },
        { path: 'airbridge.events.send()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
