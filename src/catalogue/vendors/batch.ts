import type { VendorModel } from '../types.ts';

export default {
  id: 'batch',
  name: 'Batch',
  kind: 'cdp',
  provider: 'Batch.com SAS',
  country: 'FR',
  docs: 'https://doc.batch.com/developer/sdk/react-native',
  hosts: ['ws.batch.com', 'via.batch.com'],
  scripts: ['https://via.batch.com/'],
  globals: ['batchSDK'],
  packages: [
    {
      package: '@batch.com/react-native-plugin',
      docs: 'https://doc.batch.com/developer/sdk/react-native',
      calls: [
        { path: 'BatchProfile.identify|trackEvent|trackLocation()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://doc.batch.com/developer/sdk/react-native',
      calls: [
        { path: "batchSDK('setup')", sends: 'http', starts: true, roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
