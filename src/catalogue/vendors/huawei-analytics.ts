import type { VendorModel } from '../types.ts';

export default {
  id: 'huawei-analytics',
  name: 'Huawei Analytics Kit',
  kind: 'analytics',
  provider: 'Huawei Device Co., Ltd.',
  country: 'CN',
  docs: 'https://developer.huawei.com/consumer/en/hms/huawei-analyticskit/',
  hosts: [
    'datacollector-drcn.dt.hicloud.com',
    'datacollector-dre.dt.hicloud.com',
    'datacollector-drru.dt.hicloud.com',
    'datacollector-dra.dt.hicloud.com',
  ],
  regions: {
    CN: ['datacollector-drcn.dt.hicloud.com'],
    EU: ['datacollector-dre.dt.hicloud.com'],
    RU: ['datacollector-drru.dt.hicloud.com'],
    SG: ['datacollector-dra.dt.hicloud.com'],
  },
  packages: [
    {
      package: '@hmscore/react-native-hms-analytics',
      docs: 'https://developer.huawei.com/consumer/en/hms/huawei-analyticskit/',
      calls: [
        { path: 'onEvent|setUserId|setUserProfile|pageStart()', sends: 'http', roles: { body: '*' } },
        { path: 'setAnalyticsEnabled()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
