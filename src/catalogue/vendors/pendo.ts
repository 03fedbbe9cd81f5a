import type { VendorModel } from '../types.ts';

export default {
  id: 'pendo',
  name: 'Pendo',
  kind: 'analytics',
  provider: 'Pendo.io, Inc.',
  country: 'US',
  docs: 'https://agent.pendo.io/public/',
  hosts: [
    'app.pendo.io',
    'data.pendo.io',
    'cdn.pendo.io',
    '*.eu.pendo.io',
    'us1.app.pendo.io',
    'us1.data.pendo.io',
    'us1.cdn.pendo.io',
    'data.jpn.pendo.io',
    'data.au.pendo.io',
    'pendo-io-static.storage.googleapis.com',
  ],
  regions: {
    US: ['app.pendo.io', 'data.pendo.io', 'us1.data.pendo.io'],
    EU: ['*.eu.pendo.io'],
    JP: ['data.jpn.pendo.io'],
    AU: ['data.au.pendo.io'],
  },
  scripts: ['https://cdn.pendo.io/agent/static/', 'https://cdn.eu.pendo.io/agent/static/'],
  globals: ['pendo'],
  packages: [
    {
      package: '@pendo/agent',
      docs: 'https://agent.pendo.io/public/',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { host: '0.dataHost', body: '0.visitor' } },
      ],
    },
    {
      package: 'rn-pendo-sdk',
      docs: 'https://github.com/pendo-io/pendo-mobile-sdk',
      calls: [
        { path: 'PendoSDK.setup()', sends: 'http', starts: true },
        { path: 'PendoSDK.startSession|track|setVisitorData|setAccountData()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://agent.pendo.io/public/',
      calls: [
        { path: 'pendo.initialize()', sends: 'http', starts: true, roles: { body: '0', host: '0.dataHost' } },
        { path: 'pendo.identify|track|updateOptions()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
