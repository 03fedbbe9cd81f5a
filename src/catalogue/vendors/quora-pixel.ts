import type { VendorModel } from '../types.ts';

export default {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  kind: 'ads',
  provider: 'Quora, Inc.',
  country: 'US',
  docs: 'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928',
  hosts: ['q.quora.com'],
  scripts: ['https://a.quora.com/qevents.js'],
  globals: ['qp'],
  packages: [
    {
      package: 'global',
      docs: 'https://quoraadsupport.zendesk.com/hc/en-us/categories/115001573928',
      calls: [
        { path: "qp('init')", sends: 'http', starts: true, roles: { body: '2' } },
        { path: "qp('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
