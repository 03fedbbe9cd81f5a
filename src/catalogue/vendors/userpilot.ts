import type { VendorModel } from '../types.ts';

export default {
  id: 'userpilot',
  name: 'Userpilot',
  kind: 'analytics',
  provider: 'Userpilot, Inc.',
  country: 'US',
  docs: 'https://docs.userpilot.com/',
  hosts: ['*.userpilot.io'],
  scripts: ['https://js.userpilot.io/'],
  globals: ['userpilot'],
  packages: [
    {
      package: 'userpilot',
      docs: 'https://docs.userpilot.com/',
      calls: [
        { path: 'Userpilot.initialize()', sends: 'http', starts: true },
        { path: 'Userpilot.identify|track|anonymous|reload()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.userpilot.com/',
      calls: [
        { path: 'userpilot.identify|track|anonymous()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
