import type { VendorModel } from '../types.ts';

export default {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  kind: 'analytics',
  provider: 'NAVER Corporation',
  country: 'KR',
  docs: 'https://analytics.naver.com/',
  hosts: ['wcs.naver.com', 'wcs.naver.net'],
  scripts: ['https://wcs.naver.net/wcslog.js'],
  globals: ['wcs', 'wcs_do', 'wcs_add'],
  packages: [
    {
      package: 'global',
      docs: 'https://analytics.naver.com/',
      calls: [
        { path: 'wcs_do()', sends: 'http', roles: { body: '0' } },
        { path: 'wcs.trans|event()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
