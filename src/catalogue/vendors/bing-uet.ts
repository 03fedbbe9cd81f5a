import type { VendorModel } from '../types.ts';

export default {
  id: 'bing-uet',
  name: 'Microsoft Advertising UET',
  kind: 'ads',
  provider: 'Microsoft Corporation',
  country: 'US',
  docs: 'https://help.ads.microsoft.com/#apex/ads/en/56681/2',
  hosts: ['bat.bing.com', 'bat.bing.net'],
  scripts: ['https://bat.bing.com/bat.js'],
  globals: ['uetq', 'UET'],
  packages: [
    {
      package: 'global',
      docs: 'https://help.ads.microsoft.com/#apex/ads/en/56681/2',
      calls: [
        { path: 'uetq.push()', sends: 'http', roles: { body: '*' } },
        { path: 'new UET()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
