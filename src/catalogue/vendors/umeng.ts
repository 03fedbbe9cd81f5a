import type { VendorModel } from '../types.ts';

export default {
  id: 'umeng',
  name: 'Umeng+ (CNZZ, U-APM, QuickTracking)',
  kind: 'analytics',
  provider: 'Umeng (Beijing) Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://developer.umeng.com/docs/67963/detail/74526',
  hosts: [
    '*.cnzz.com',
    'ulogs.umeng.com',
    'alogs.umeng.com',
    'plbslog.umeng.com',
    'cnlogs.umeng.com',
    'errlog.umeng.com',
    'h5.m.umeng.com',
    'umini.shujupie.com',
  ],
  scripts: [
    'https://v1.cnzz.com/',
    'https://s4.cnzz.com/',
    'https://s9.cnzz.com/',
    'https://s11.cnzz.com/',
    'https://s13.cnzz.com/',
    'https://s22.cnzz.com/',
    'https://s95.cnzz.com/',
  ],
  globals: ['_czc', 'aplus_queue', 'uma'],
  packages: [
    {
      package: 'umtrack-wx',
      docs: 'https://developer.umeng.com/docs/147615/detail/147619',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.umeng.com/docs/67963/detail/74526',
      calls: [
        { path: '_czc.push()', sends: 'http', roles: { body: '0' } },
        { path: 'aplus_queue.push()', sends: 'http', roles: { body: '0' } },
        { path: 'uma.init()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'uma.trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
