import type { VendorModel } from '../types.ts';

export default {
  id: 'criteo',
  name: 'Criteo OneTag',
  kind: 'ads',
  provider: 'Criteo SA',
  country: 'FR',
  docs: 'https://help.criteo.com/kb/guide/en/criteo-onetag',
  hosts: ['sslwidget.criteo.com', 'dis.criteo.com', 'dynamic.criteo.com', 'gum.criteo.com', '*.criteo.net'],
  scripts: ['https://dynamic.criteo.com/js/ld/', 'https://static.criteo.net/js/ld/'],
  globals: ['criteo_q'],
  packages: [
    {
      package: 'global',
      docs: 'https://help.criteo.com/kb/guide/en/criteo-onetag',
      calls: [
        { path: 'criteo_q.push()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
