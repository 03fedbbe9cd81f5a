import type { VendorModel } from '../types.ts';

export default {
  id: 'clevertap',
  name: 'CleverTap',
  kind: 'cdp',
  provider: 'WizRocket, Inc.',
  country: 'US',
  docs: 'https://developer.clevertap.com/docs/web-quickstart-guide',
  hosts: ['*.clevertap-prod.com', '*.wzrkt.com'],
  regions: {
    EU: ['eu1.clevertap-prod.com'],
    IN: ['in1.clevertap-prod.com'],
    US: ['us1.clevertap-prod.com'],
    AE: ['mec1.clevertap-prod.com'],
  },
  globals: ['clevertap'],
  packages: [
    {
      package: 'clevertap-web-sdk',
      docs: 'https://developer.clevertap.com/docs/web-quickstart-guide',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { host: '2' } },
        { path: 'event.push()', sends: 'http', roles: { body: '*' } },
        { path: 'profile.push()', sends: 'http', roles: { body: '0' } },
        { path: 'onUserLogin.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'clevertap-react-native',
      docs: 'https://developer.clevertap.com/docs/web-quickstart-guide',
      calls: [
        { path: 'recordEvent|onUserLogin|profileSet|recordChargedEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.clevertap.com/docs/web-quickstart-guide',
      calls: [
        { path: 'clevertap.event.push()', sends: 'http', roles: { body: '*' } },
        { path: 'clevertap.profile.push()', sends: 'http', roles: { body: '0' } },
        { path: 'clevertap.onUserLogin.push()', sends: 'http', roles: { body: '0' } },
        { path: 'clevertap.init()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
