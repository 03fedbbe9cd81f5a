import type { VendorModel } from '../types.ts';

export default {
  id: 'canny',
  name: 'Canny',
  kind: 'analytics',
  provider: 'Canny Inc.',
  country: 'US',
  docs: 'https://gist.github.com/arasmussen/31f2eec8f39127b4405df91770d16606',
  hosts: ['canny.io', '*.canny.io'],
  scripts: ['https://canny.io/sdk.js'],
  globals: ['Canny'],
  packages: [
    {
      package: 'global',
      docs: 'https://gist.github.com/arasmussen/31f2eec8f39127b4405df91770d16606',
      calls: [
        { path: 'Canny()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
