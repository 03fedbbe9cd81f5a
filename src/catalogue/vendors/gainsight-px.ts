import type { VendorModel } from '../types.ts';

export default {
  id: 'gainsight-px',
  name: 'Gainsight PX',
  kind: 'analytics',
  provider: 'Gainsight, Inc.',
  country: 'US',
  docs: 'https://support.gainsight.com/PX/API/Work_with_the_Gainsight_PX_Web_SDK',
  hosts: ['*.aptrinsic.com'],
  scripts: ['https://web-sdk.aptrinsic.com/api/aptrinsic.js'],
  globals: ['aptrinsic'],
  packages: [
    {
      package: 'global',
      docs: 'https://support.gainsight.com/PX/API/Work_with_the_Gainsight_PX_Web_SDK',
      calls: [
        { path: 'aptrinsic()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
