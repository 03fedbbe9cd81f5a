import type { VendorModel } from '../types.ts';

export default {
  id: 'uxcam',
  name: 'UXCam',
  kind: 'replay',
  provider: 'UXCam Inc.',
  country: 'US',
  docs: 'https://developer.uxcam.com/docs/react-native',
  hosts: ['*.uxcam.com'],
  packages: [
    {
      package: 'react-native-ux-cam',
      docs: 'https://developer.uxcam.com/docs/react-native',
      calls: [
        { path: 'startWithKey|startWithConfiguration()', sends: 'http', starts: true },
        { path: 'logEvent|setUserIdentity|setUserProperty()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
