import type { VendorModel } from '../types.ts';

export default {
  id: 'refiner',
  name: 'Refiner',
  kind: 'analytics',
  provider: 'Refiner SAS',
  country: 'FR',
  docs: 'https://refiner.io/docs/kb/javascript-client/',
  hosts: ['js.refiner.io', 'api.refiner.io'],
  scripts: ['https://js.refiner.io/'],
  globals: ['_refiner'],
  packages: [
    {
      package: 'refiner-js',
      docs: 'https://refiner.io/docs/kb/javascript-client/',
      calls: [
        { path: '()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://refiner.io/docs/kb/javascript-client/',
      calls: [
        { path: "_refiner('identifyUser')", sends: 'http', roles: { body: '1' } },
        { path: "_refiner('trackEvent')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
