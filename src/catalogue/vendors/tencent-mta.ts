import type { VendorModel } from '../types.ts';

export default {
  id: 'tencent-mta',
  name: 'Tencent Mobile Analytics and Beacon',
  kind: 'analytics',
  provider: 'Shenzhen Tencent Computer Systems Company Limited',
  country: 'CN',
  docs: 'https://beacon.qq.com/',
  hosts: [
    'pingjs.qq.com',
    'pingtas.qq.com',
    'pingfore.qq.com',
    'pingtcss.qq.com',
    'otheve.beacon.qq.com',
    'oth.str.beacon.qq.com',
    'h.trace.qq.com',
  ],
  scripts: ['https://pingjs.qq.com/h5/', 'https://beacon.cdn.qq.com/sdk/'],
  globals: ['MtaH5', 'BeaconAction'],
  packages: [
    {
      package: 'global',
      docs: 'https://beacon.qq.com/',
      calls: [
        { path: 'MtaH5.clickStat|pgv|clickShare()', sends: 'http', roles: { body: '*' } },
        { path: 'new BeaconAction()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
