import type { VendorModel } from '../types.ts';

export default {
  id: 'splitbee',
  name: 'Splitbee',
  kind: 'analytics',
  provider: 'Vercel Inc.',
  country: 'US',
  docs: 'https://splitbee.io/docs',
  hosts: ['hive.splitbee.io', 'cdn.splitbee.io'],
  scripts: ['https://cdn.splitbee.io/sb.js'],
  globals: ['splitbee'],
  packages: [
    {
      package: '@splitbee/web',
      docs: 'https://splitbee.io/docs',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
        { path: 'track()', sends: 'http', roles: { body: '*' } },
        { path: 'user.set()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://splitbee.io/docs',
      calls: [
        { path: 'splitbee.track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
