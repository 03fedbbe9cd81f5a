import type { VendorModel } from '../types.ts';

export default {
  id: 'tencent-bugly',
  name: 'Tencent Bugly',
  kind: 'errors',
  provider: 'Shenzhen Tencent Computer Systems Company Limited',
  country: 'CN',
  docs: 'https://bugly.qq.com/docs/',
  hosts: ['android.bugly.qq.com', 'ios.bugly.qq.com', 'astat.bugly.qq.com'],
  packages: [],
} satisfies VendorModel;
