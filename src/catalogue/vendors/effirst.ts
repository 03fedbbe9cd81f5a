import type { VendorModel } from '../types.ts';

export default {
  id: 'effirst',
  name: 'Yueying (UC performance monitoring)',
  kind: 'performance',
  provider: 'UCWeb (Alibaba)',
  country: 'CN',
  docs: 'https://yueying-docs.effirst.com/',
  hosts: ['px.effirst.com', 'px-intl.ucweb.com', 'applog.uc.cn'],
  scripts: ['https://image.uc.cn/s/uae/g/1y/'],
  packages: [],
} satisfies VendorModel;
