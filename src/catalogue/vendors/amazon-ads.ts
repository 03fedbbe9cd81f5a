import type { VendorModel } from '../types.ts';

export default {
  id: 'amazon-ads',
  name: 'Amazon Ad Tag',
  kind: 'ads',
  provider: 'Amazon.com, Inc.',
  country: 'US',
  docs: 'https://advertising.amazon.com/help/GN7LZSPNNFJ5HGXQ',
  hosts: ['*.amazon-adsystem.com'],
  scripts: ['https://c.amazon-adsystem.com/aat/amzn.js'],
  globals: ['amzn', 'apstag'],
  packages: [
    {
      package: 'global',
      docs: 'https://advertising.amazon.com/help/GN7LZSPNNFJ5HGXQ',
      calls: [
        { path: "amzn('trackEvent')", sends: 'http', roles: { body: '*' } },
        { path: "amzn('addTag')", sends: 'http', starts: true },
        { path: 'apstag.init()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
