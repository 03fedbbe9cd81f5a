import type { VendorModel } from '../types.ts';

export default {
  id: 'configcat',
  name: 'ConfigCat',
  kind: 'flags',
  provider: 'ConfigCat Kft.',
  country: 'HU',
  docs: 'https://configcat.com/docs/sdk-reference/js/overview/',
  hosts: ['cdn-global.configcat.com', 'cdn-eu.configcat.com'],
  regions: {
    EU: ['cdn-eu.configcat.com'],
  },
  packages: [
    {
      package: ['configcat-js', 'configcat-js-ssr', 'configcat-node', '@configcat/sdk', '@configcat/sdk/browser', '@configcat/sdk/node'],
      docs: 'https://configcat.com/docs/sdk-reference/js/overview/',
      calls: [
        { path: 'getClient|createClientWithAutoPoll|createClientWithLazyLoad|createClientWithManualPoll()', sends: 'http', starts: true, roles: { url: ['2.baseUrl', '1.baseUrl'] }, switches: [{ at: '2.offline', off: true }] },
      ],
    },
  ],
} satisfies VendorModel;
