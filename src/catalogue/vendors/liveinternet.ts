import type { VendorModel } from '../types.ts';

export default {
  id: 'liveinternet',
  name: 'LiveInternet counter',
  kind: 'analytics',
  provider: 'LiveInternet LLC',
  country: 'RU',
  docs: 'https://www.liveinternet.ru/',
  hosts: ['counter.yadro.ru'],
  packages: [],
} satisfies VendorModel;
