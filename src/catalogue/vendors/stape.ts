import type { VendorModel } from '../types.ts';

export default {
  id: 'stape',
  name: 'Stape',
  kind: 'tags',
  provider: 'Stape Europe OU',
  country: 'EE',
  docs: 'https://stape.io/helpdesk',
  hosts: ['*.stape.io', '*.stape.net', '*.stape.de'],
  packages: [],
} satisfies VendorModel;
