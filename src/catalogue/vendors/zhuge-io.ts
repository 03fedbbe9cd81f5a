import type { VendorModel } from '../types.ts';

export default {
  id: 'zhuge-io',
  name: 'Zhuge.io',
  kind: 'analytics',
  provider: 'Zhuge Zhishang (Beijing) Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://docs.zhugeio.com/',
  hosts: ['*.zhugeio.com', 'ubas.zhuge.io'],
  scripts: ['https://sdk.zhugeio.com/'],
  globals: ['zhuge'],
  packages: [
    {
      package: 'global',
      docs: 'https://docs.zhugeio.com/',
      calls: [
        { path: 'zhuge.load()', sends: 'http', starts: true },
        { path: 'zhuge.track|identify|page|trackRevenue()', sends: 'http', roles: { body: '*' } },
        { path: 'zhuge.setSuperProperty|setUserProperties()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
