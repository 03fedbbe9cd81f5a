import type { VendorModel } from '../types.ts';

export default {
  id: '51la',
  name: '51.LA',
  kind: 'analytics',
  provider: '51.LA',
  country: 'CN',
  docs: 'https://v6.51.la/',
  hosts: ['collect-v6.51.la', 'sdk.51.la', 'js.users.51.la', 'ia.51.la'],
  scripts: ['https://sdk.51.la/js-sdk-pro.min.js', 'https://js.users.51.la/'],
  globals: ['LA'],
  packages: [
    {
      package: 'global',
      docs: 'https://v6.51.la/',
      calls: [
        { path: 'LA.init()', sends: 'http', starts: true },
        { path: 'LA.track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
