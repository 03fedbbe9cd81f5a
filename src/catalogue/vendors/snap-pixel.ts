import type { VendorModel } from '../types.ts';

export default {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  kind: 'ads',
  provider: 'Snap Inc.',
  country: 'US',
  docs: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
  hosts: ['tr.snapchat.com', 'tr6.snapchat.com', 'sc-static.net'],
  scripts: ['https://sc-static.net/scevent.min.js'],
  globals: ['snaptr'],
  packages: [
    {
      package: 'react-snapchat-pixel',
      docs: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { body: '1' } },
        { path: 'track|pageView()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
      calls: [
        { path: "snaptr('init')", sends: 'http', starts: true, roles: { body: '2' } },
        { path: "snaptr('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
