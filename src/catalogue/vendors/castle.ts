import type { VendorModel } from '../types.ts';

export default {
  id: 'castle',
  name: 'Castle',
  kind: 'analytics',
  provider: 'Castle Intelligence, Inc.',
  country: 'US',
  docs: 'https://docs.castle.io/docs/sdk-browser',
  hosts: ['m.castle.io', 'api.castle.io'],
  packages: [
    {
      package: ['@castleio/castle-js', 'castle.js'],
      docs: 'https://docs.castle.io/docs/sdk-browser',
      calls: [
        { path: 'configure|createRequestToken()', sends: 'http', starts: true },
        { path: 'page|form|custom()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@castleio/sdk',
      docs: 'https://docs.castle.io/docs/sdk-browser',
      types: [
        { name: 'Castle', from: ['new Castle()'], roles: { url: '0.baseUrl' } },
      ],
      calls: [
        { path: 'Castle#risk|filter|log|track|authenticate()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
