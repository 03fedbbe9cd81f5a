import type { VendorModel } from '../types.ts';

export default {
  id: 'userflow',
  name: 'Userflow',
  kind: 'analytics',
  provider: 'Userflow, Inc.',
  country: 'US',
  docs: 'https://docs.userflow.com/docs/userflow-js',
  hosts: ['e.userflow.com', 'js.userflow.com'],
  scripts: ['https://js.userflow.com/'],
  globals: ['userflow'],
  packages: [
    {
      package: 'userflow.js',
      docs: 'https://docs.userflow.com/docs/userflow-js',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'identify|track|group|updateUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.userflow.com/docs/userflow-js',
      calls: [
        { path: 'userflow.init()', sends: 'http', starts: true },
        { path: 'userflow.identify|track|group()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
