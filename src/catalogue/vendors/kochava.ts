import type { VendorModel } from '../types.ts';

export default {
  id: 'kochava',
  name: 'Kochava',
  kind: 'attribution',
  provider: 'Kochava Inc.',
  country: 'US',
  docs: 'https://support.kochava.com/reference-information/web-sdk/',
  hosts: [
    'control.kochava.com',
    'kvinit-prod.api.kochava.com',
    'web-sdk.control.kochava.com',
    'assets.kochava.com',
    'token.api.kochava.com',
  ],
  scripts: ['https://assets.kochava.com/kochava.js/'],
  globals: ['kochava'],
  packages: [
    {
      package: 'global',
      docs: 'https://support.kochava.com/reference-information/web-sdk/',
      calls: [
        { path: 'kochava.activity|page|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
