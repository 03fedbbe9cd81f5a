import type { VendorModel } from '../types.ts';

export default {
  id: 'clicky',
  name: 'Clicky',
  kind: 'analytics',
  provider: 'Roxr Software, Ltd',
  country: 'US',
  docs: 'https://clicky.com/help/customization',
  hosts: ['static.getclicky.com', 'in.getclicky.com'],
  scripts: ['https://static.getclicky.com/js'],
  globals: ['clicky'],
  packages: [
    {
      package: 'global',
      docs: 'https://clicky.com/help/customization',
      calls: [
        { path: 'clicky.log|goal()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
