import type { VendorModel } from '../types.ts';

export default {
  id: 'ackee',
  name: 'Ackee',
  kind: 'analytics',
  provider: 'electerious',
  country: 'DE',
  docs: 'https://github.com/electerious/ackee-tracker',
  // Self-hosted only.
  hosts: [],
  globals: ['ackeeTracker'],
  packages: [
    {
      package: 'ackee-tracker',
      docs: 'https://github.com/electerious/ackee-tracker',
      types: [
        { name: 'AckeeInstance', from: ['create()'], roles: { url: '0' } },
      ],
      calls: [
        { path: 'create()', sends: 'http', starts: true, roles: { url: '0' } },
        { path: 'detect()', sends: 'http' },
        { path: 'AckeeInstance#record|action()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://github.com/electerious/ackee-tracker',
      calls: [
        { path: 'ackeeTracker.create()', sends: 'http', starts: true, roles: { url: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
