import type { VendorModel } from '../types.ts';

export default {
  id: 'testfairy',
  name: 'TestFairy',
  kind: 'replay',
  provider: 'Sauce Labs Inc.',
  country: 'US',
  docs: 'https://docs.testfairy.com/',
  hosts: ['*.testfairy.com'],
  packages: [
    {
      package: 'react-native-testfairy',
      docs: 'https://docs.testfairy.com/',
      calls: [
        { path: 'begin()', sends: 'http', starts: true },
        { path: 'setUserId|log|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
