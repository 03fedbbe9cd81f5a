import type { VendorModel } from '../types.ts';

export default {
  id: 'xiaomi-onetrack',
  name: 'Xiaomi OneTrack and MiStat',
  kind: 'analytics',
  provider: 'Xiaomi Communications Co., Ltd.',
  country: 'CN',
  docs: 'https://dev.mi.com/',
  hosts: [
    'tracking.miui.com',
    'tracking.intl.miui.com',
    'sdkconfig.ad.xiaomi.com',
    'data.mistat.xiaomi.com',
    'data.mistat.intl.xiaomi.com',
  ],
  regions: {
    CN: ['tracking.miui.com', 'data.mistat.xiaomi.com'],
    SG: ['tracking.intl.miui.com', 'data.mistat.intl.xiaomi.com'],
  },
  packages: [],
} satisfies VendorModel;
