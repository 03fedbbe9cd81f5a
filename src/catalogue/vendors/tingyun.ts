import type { VendorModel } from '../types.ts';

export default {
  id: 'tingyun',
  name: 'Tingyun',
  kind: 'performance',
  provider: 'Beijing Networkbench Systems Co., Ltd.',
  country: 'CN',
  docs: 'https://doc.tingyun.com/',
  hosts: ['*.tingyun.com', '*.networkbench.com'],
  globals: ['BWEUM', 'NBSAppAgent'],
  packages: [],
} satisfies VendorModel;
