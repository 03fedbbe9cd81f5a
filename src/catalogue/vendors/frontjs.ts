import type { VendorModel } from '../types.ts';

export default {
  id: 'frontjs',
  name: 'FrontJS',
  kind: 'errors',
  provider: 'FrontJS',
  country: 'CN',
  docs: 'https://frontjs.com/',
  hosts: ['frontjs.com', '*.frontjs.com'],
  packages: [],
} satisfies VendorModel;
