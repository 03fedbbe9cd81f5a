import type { VendorModel } from '../types.ts';

export default {
  id: 'smartlook',
  name: 'Smartlook',
  kind: 'replay',
  provider: 'Smartsupp.com, s.r.o.',
  country: 'CZ',
  docs: 'https://help.smartlook.com/docs/web-sdk',
  hosts: ['*.smartlook.com', '*.smartlook.cloud'],
  scripts: ['https://web-sdk.smartlook.com/'],
  globals: ['smartlook'],
  packages: [
    {
      package: 'smartlook-client',
      docs: 'https://help.smartlook.com/docs/web-sdk',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'record()', collects: 'replay', masks: [{ at: '0.forms', off: [true] }, { at: '0.emails', off: [true] }] },
        { path: 'identify|track|error|properties()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-native-smartlook-analytics',
      docs: 'https://mobile.developer.smartlook.com/docs/react-native',
      calls: [
        { path: 'instance.start()', sends: 'http', starts: true },
        { path: 'instance.analytics.trackEvent|identifyUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://help.smartlook.com/docs/web-sdk',
      calls: [
        { path: "smartlook('init')", sends: 'http', starts: true },
        { path: "smartlook('identify')", sends: 'http', roles: { body: '*' } },
        { path: "smartlook('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
