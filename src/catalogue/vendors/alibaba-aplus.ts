import type { VendorModel } from '../types.ts';

export default {
  id: 'alibaba-aplus',
  name: 'Alibaba Aplus (Goldlog)',
  kind: 'analytics',
  provider: 'Taobao (China) Software Co., Ltd.',
  country: 'CN',
  docs: 'https://developer.umeng.com/docs/147615/detail/175588',
  hosts: ['*.mmstat.com'],
  scripts: ['https://log.mmstat.com/', 'https://g.alicdn.com/alilog/mlog/'],
  globals: ['goldlog'],
  packages: [
    {
      package: 'global',
      docs: 'https://developer.umeng.com/docs/147615/detail/175588',
      calls: [
        { path: 'goldlog.record|sendPV()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
