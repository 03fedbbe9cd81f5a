import type { VendorModel } from '../types.ts';

export default {
  id: 'treasure-data',
  name: 'Treasure Data',
  kind: 'cdp',
  provider: 'Treasure Data, Inc.',
  country: 'US',
  docs: 'https://docs.treasuredata.com/products/customer-data-platform/javascript-sdk',
  hosts: [
    'in.treasuredata.com',
    'us01.records.in.treasuredata.com',
    'eu01.records.in.treasuredata.com',
    'ap01.records.in.treasuredata.com',
    'tokyo.in.treasuredata.com',
    'eu01.in.treasuredata.com',
    'cdn.treasuredata.com',
  ],
  regions: {
    US: ['us01.records.in.treasuredata.com', 'in.treasuredata.com'],
    EU: ['eu01.records.in.treasuredata.com', 'eu01.in.treasuredata.com'],
    JP: ['ap01.records.in.treasuredata.com', 'tokyo.in.treasuredata.com'],
  },
  scripts: ['https://cdn.treasuredata.com/sdk/'],
  globals: ['Treasure'],
  packages: [
    {
      package: 'td-js-sdk',
      docs: 'https://docs.treasuredata.com/products/customer-data-platform/javascript-sdk',
      types: [
        { name: 'Treasure', from: ['new ()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { host: '0.host' } },
        { path: 'Treasure#addRecord|trackEvent|trackPageview()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.treasuredata.com/products/customer-data-platform/javascript-sdk',
      calls: [
        { path: 'new Treasure()', sends: 'http', starts: true, roles: { host: '0.host' } },
      ],
    },
  ],
} satisfies VendorModel;
