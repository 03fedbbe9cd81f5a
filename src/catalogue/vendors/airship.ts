import type { VendorModel } from '../types.ts';

export default {
  id: 'airship',
  name: 'Airship',
  kind: 'cdp',
  provider: 'Airship Group, Inc.',
  country: 'US',
  docs: 'https://www.airship.com/docs/',
  hosts: [
    'device-api.urbanairship.com',
    'combine.urbanairship.com',
    'remote-data.urbanairship.com',
    'device-api.asnapieu.com',
    'combine.asnapieu.com',
    'web-sdk.airship.com',
    'aswpsdkus.com',
    'aswpsdkeu.com',
  ],
  regions: {
    US: ['device-api.urbanairship.com', 'combine.urbanairship.com', 'aswpsdkus.com'],
    EU: ['device-api.asnapieu.com', 'combine.asnapieu.com', 'aswpsdkeu.com'],
  },
  packages: [
    {
      package: ['@ua/react-native-airship', 'urbanairship-react-native'],
      docs: 'https://www.airship.com/docs/',
      calls: [
        { path: 'takeOff()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'analytics.addCustomEvent|trackScreen()', sends: 'http', roles: { body: '*' } },
        { path: 'contact.identify()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
