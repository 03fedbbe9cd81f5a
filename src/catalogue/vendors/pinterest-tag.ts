import type { VendorModel } from '../types.ts';

export default {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  kind: 'ads',
  provider: 'Pinterest, Inc.',
  country: 'US',
  docs: 'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
  hosts: ['ct.pinterest.com', 's.pinimg.com'],
  scripts: ['https://s.pinimg.com/ct/'],
  globals: ['pintrk'],
  packages: [
    {
      package: 'react-pinterest-tag',
      docs: 'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { body: '1' } },
        { path: 'track|pageView()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
      calls: [
        { path: "pintrk('load')", sends: 'http', starts: true, roles: { body: '2' } },
        { path: "pintrk('page')", sends: 'http' },
        { path: "pintrk('track')", sends: 'http', roles: { body: '*' } },
        { path: "pintrk('set')", carries: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
