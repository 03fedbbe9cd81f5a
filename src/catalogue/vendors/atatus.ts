import type { VendorModel } from '../types.ts';

export default {
  id: 'atatus',
  name: 'Atatus',
  kind: 'performance',
  provider: 'NamLabs Technologies Private Limited',
  country: 'IN',
  docs: 'https://docs.atatus.com/docs/',
  hosts: ['*.atatus.com'],
  scripts: ['https://dmc1acwvwny3.cloudfront.net/'],
  globals: ['atatus'],
  packages: [
    {
      package: ['atatus-spa', 'atatus-js'],
      docs: 'https://docs.atatus.com/docs/',
      calls: [
        { path: 'config()', sends: 'http', starts: true },
        { path: 'notify|captureException()', sends: 'http', roles: { body: '*' } },
        { path: 'setUser|setCustomData()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'atatus-nodejs',
      docs: 'https://docs.atatus.com/docs/',
      calls: [
        { path: 'start()', sends: 'http', starts: true, switches: [{ at: '0.tracing', off: false }] },
        { path: 'notifyError()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.atatus.com/docs/',
      calls: [
        { path: 'atatus.config()', sends: 'http', starts: true },
        { path: 'atatus.notify()', sends: 'http', roles: { body: '*' } },
        { path: 'atatus.setUser|setCustomData|setTags|setVersion()', carries: 'http', roles: { body: '*' } },
        { path: 'atatus.captureException()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
