import type { VendorModel } from '../types.ts';

export default {
  id: 'braze',
  name: 'Braze',
  kind: 'cdp',
  provider: 'Braze, Inc.',
  country: 'US',
  docs: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html',
  hosts: [
    'sdk.iad-01.braze.com',
    'sdk.iad-02.braze.com',
    'sdk.iad-03.braze.com',
    'sdk.iad-04.braze.com',
    'sdk.iad-05.braze.com',
    'sdk.iad-06.braze.com',
    'sdk.iad-07.braze.com',
    'sdk.iad-08.braze.com',
    'sdk.us-10.braze.com',
    'sdk.fra-01.braze.eu',
    'sdk.fra-02.braze.eu',
    'js.appboycdn.com',
  ],
  regions: {
    US: ['sdk.iad-01.braze.com', 'sdk.iad-02.braze.com', 'sdk.iad-03.braze.com', 'sdk.iad-04.braze.com', 'sdk.iad-05.braze.com', 'sdk.iad-06.braze.com', 'sdk.iad-07.braze.com', 'sdk.iad-08.braze.com', 'sdk.us-10.braze.com'],
    EU: ['sdk.fra-01.braze.eu', 'sdk.fra-02.braze.eu'],
  },
  scripts: ['https://js.appboycdn.com/web-sdk/'],
  globals: ['braze', 'appboy'],
  packages: [
    {
      package: ['@braze/web-sdk', '@braze/web-sdk-core'],
      docs: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { host: '1.baseUrl' } },
        { path: 'openSession()', sends: 'http', starts: true },
        { path: 'logCustomEvent|logPurchase|changeUser|requestImmediateDataFlush()', sends: 'http', roles: { body: '*' } },
        { path: 'getUser().setEmail|setPhoneNumber|setFirstName|setLastName|setCustomUserAttribute|setDateOfBirth|setHomeCity|setLastKnownLocation()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@braze/react-native-sdk',
      docs: 'https://www.braze.com/docs/developer_guide/platforms/react_native/sdk_integration/',
      calls: [
        { path: 'changeUser|logCustomEvent|logPurchase|setEmail|setPhoneNumber|setFirstName|setCustomUserAttribute()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['appboy-web-sdk', 'react-native-appboy-sdk'],
      docs: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { host: '1.baseUrl' } },
        { path: 'logCustomEvent|logPurchase|changeUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html',
      calls: [
        { path: 'braze.initialize()', sends: 'http', starts: true, roles: { host: '1.baseUrl' } },
        { path: 'braze.logCustomEvent|logPurchase|changeUser()', sends: 'http', roles: { body: '*' } },
        { path: 'appboy.initialize()', sends: 'http', starts: true, roles: { host: '1.baseUrl' } },
        { path: 'appboy.logCustomEvent|logPurchase|changeUser()', sends: 'http', roles: { body: '*' } },
        { path: 'appboy.getUser().setEmail|setPhoneNumber|setFirstName|setLastName|setCustomUserAttribute|setDateOfBirth|setHomeCity|setCountry|setGender|setLastKnownLocation()', carries: 'http', roles: { body: '*' } },
        { path: 'braze.getUser().setEmail|setPhoneNumber|setFirstName|setLastName|setCustomUserAttribute|setDateOfBirth|setHomeCity|setCountry|setGender|setLastKnownLocation()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
