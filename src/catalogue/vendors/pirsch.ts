import type { VendorModel } from '../types.ts';

export default {
  id: 'pirsch',
  name: 'Pirsch',
  kind: 'analytics',
  provider: 'Emvi Software GmbH',
  country: 'DE',
  docs: 'https://docs.pirsch.io/',
  hosts: ['api.pirsch.io'],
  scripts: ['https://api.pirsch.io/pa.js', 'https://api.pirsch.io/pirsch.js'],
  globals: ['pirsch'],
  packages: [
    {
      package: ['pirsch-sdk', 'pirsch-sdk/web-api'],
      docs: 'https://docs.pirsch.io/',
      types: [
        { name: 'Pirsch', from: ['new Pirsch()', 'new PirschNodeApiClient()'], roles: { url: '0.baseUrl' } },
      ],
      calls: [
        { path: 'new Pirsch|PirschNodeApiClient()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
        { path: 'Pirsch#hit|event()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.pirsch.io/',
      calls: [
        { path: 'pirsch()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
