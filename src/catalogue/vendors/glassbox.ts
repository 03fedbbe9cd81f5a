import type { VendorModel } from '../types.ts';

export default {
  id: 'glassbox',
  name: 'Glassbox',
  kind: 'replay',
  provider: 'Glassbox Ltd.',
  country: 'IL',
  docs: 'https://www.glassbox.com/',
  hosts: ['*.glassboxdigital.io'],
  scripts: ['https://cdn.gbqofs.com/'],
  globals: ['_cls_s'],
  packages: [],
} satisfies VendorModel;
