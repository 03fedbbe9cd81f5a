import type { VendorModel } from '../types.ts';

export default {
  id: 'openpanel',
  name: 'OpenPanel',
  kind: 'analytics',
  provider: 'Coderax AB',
  country: 'SE',
  docs: 'https://openpanel.dev/docs',
  hosts: ['api.openpanel.dev'],
  scripts: ['https://openpanel.dev/op1.js'],
  globals: ['op'],
  packages: [
    {
      package: ['@openpanel/sdk', '@openpanel/web'],
      docs: 'https://openpanel.dev/docs',
      types: [
        { name: 'OpenPanel', from: ['new OpenPanel()'], roles: { url: '0.apiUrl' } },
      ],
      calls: [
        { path: 'new OpenPanel()', sends: 'http', starts: true, roles: { url: '0.apiUrl' }, switches: [{ at: '0.disabled', off: true }] },
        { path: 'OpenPanel#track|identify|alias|increment|screenView|setGlobalProperties()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://openpanel.dev/docs',
      calls: [
        { path: "op('init')", sends: 'http', starts: true, roles: { url: '1.apiUrl' } },
        { path: "op('track')", sends: 'http', roles: { body: '*' } },
        { path: "op('identify')", sends: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
