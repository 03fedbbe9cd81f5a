import type { VendorModel } from '../types.ts';

export default {
  id: 'ocean-engine',
  name: 'Ocean Engine conversion tracking',
  kind: 'ads',
  provider: 'Beijing Volcano Engine Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://event-manager.oceanengine.com/docs/8650/h5_api_docs',
  hosts: ['analytics.oceanengine.com'],
  scripts: ['https://analytics.oceanengine.com/'],
  globals: ['_baq'],
  packages: [
    {
      package: 'global',
      docs: 'https://event-manager.oceanengine.com/docs/8650/h5_api_docs',
      calls: [
        { path: '_baq.track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
