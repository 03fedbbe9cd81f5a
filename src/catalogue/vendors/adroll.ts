import type { VendorModel } from '../types.ts';

export default {
  id: 'adroll',
  name: 'AdRoll',
  kind: 'ads',
  provider: 'NextRoll, Inc.',
  country: 'US',
  docs: 'https://help.adroll.com/hc/en-us/articles/211846018',
  hosts: ['s.adroll.com', 'd.adroll.com'],
  scripts: ['https://s.adroll.com/j/'],
  globals: ['__adroll', 'adroll'],
  packages: [
    {
      package: 'global',
      docs: 'https://help.adroll.com/hc/en-us/articles/211846018',
      calls: [
        { path: 'adroll.track()', sends: 'http', roles: { body: '*' } },
        { path: '__adroll.record_user()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
