import type { VendorModel } from '../types.ts';

export default {
  id: 'shake',
  name: 'Shake',
  kind: 'errors',
  provider: 'Shake Technologies, Inc.',
  country: 'US',
  docs: 'https://docs.shakebugs.com/',
  hosts: ['*.shakebugs.com'],
  packages: [
    {
      package: ['react-native-shake', '@shakebugs/react-native-shake', '@shakebugs/browser'],
      docs: 'https://docs.shakebugs.com/',
      calls: [
        { path: 'start()', sends: 'http', starts: true },
        { path: 'registerUser|silentReport|setMetadata|handleError()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
