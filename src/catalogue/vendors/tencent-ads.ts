import type { VendorModel } from '../types.ts';

export default {
  id: 'tencent-ads',
  name: 'Tencent Ads conversion tracking',
  kind: 'ads',
  provider: 'Shenzhen Tencent Computer Systems Company Limited',
  country: 'CN',
  docs: 'https://developers.e.qq.com/docs/guide/conversion',
  hosts: ['v.gdt.qq.com', 't.gdt.qq.com', 'tracking.e.qq.com'],
  scripts: ['https://qzonestyle.gtimg.cn/qzone/biz/ac/'],
  globals: ['gdt'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.e.qq.com/docs/guide/conversion',
      calls: [
        { path: "gdt('init')", sends: 'http', starts: true },
        { path: "gdt('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
