import type { VendorModel } from '../types.ts';

export default {
  id: 'usermaven',
  name: 'Usermaven',
  kind: 'analytics',
  provider: 'Usermaven, Inc.',
  country: 'US',
  docs: 'https://usermaven.com/docs',
  hosts: ['events.usermaven.com', 't.usermaven.com'],
  scripts: ['https://t.usermaven.com/lib.js'],
  globals: ['usermaven'],
  packages: [
    {
      package: '@usermaven/sdk-js',
      docs: 'https://usermaven.com/docs',
      types: [
        { name: 'UsermavenClient', from: ['usermavenClient()', 'UsermavenClient()'], roles: { url: ['0.trackingHost', '0.tracking_host'] } },
      ],
      calls: [
        { path: 'usermavenClient|UsermavenClient()', sends: 'http', starts: true, roles: { url: ['0.trackingHost', '0.tracking_host'] } },
        { path: 'UsermavenClient#track|id()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://usermaven.com/docs',
      calls: [
        { path: "usermaven('track')", sends: 'http', roles: { body: '*' } },
        { path: "usermaven('id')", sends: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
