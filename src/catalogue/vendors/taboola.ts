import type { VendorModel } from '../types.ts';

export default {
  id: 'taboola',
  name: 'Taboola Pixel',
  kind: 'ads',
  provider: 'Taboola, Inc.',
  country: 'US',
  docs: 'https://help.taboola.com/hc/en-us/articles/360003469854',
  hosts: ['trc.taboola.com', 'trc-events.taboola.com', 'cdn.taboola.com'],
  scripts: ['https://cdn.taboola.com/libtrc/'],
  globals: ['_tfa', '_taboola'],
  packages: [
    {
      package: 'global',
      docs: 'https://help.taboola.com/hc/en-us/articles/360003469854',
      calls: [
        { path: '_tfa.push()', sends: 'http', roles: { body: '0' } },
        { path: '_taboola.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
