import type { VendorModel } from '../types.ts';

export default {
  id: 'instabug',
  name: 'Luciq (Instabug)',
  kind: 'errors',
  provider: 'Instabug, Inc.',
  country: 'US',
  docs: 'https://docs.luciq.ai/',
  hosts: ['*.instabug.com'],
  packages: [
    {
      package: 'instabug-reactnative',
      docs: 'https://docs.luciq.ai/',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'logUserEvent|identifyUser|setUserAttribute()', sends: 'http', roles: { body: '*' } },
        { path: 'CrashReporting.reportError()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
