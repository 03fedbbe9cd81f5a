import type { VendorModel } from '../types.ts';

export default {
  id: 'appcues',
  name: 'Appcues',
  kind: 'analytics',
  provider: 'Appcues, Inc.',
  country: 'US',
  docs: 'https://docs.appcues.com/en_US/dev-installing-appcues',
  hosts: ['api.appcues.net', 'fast.appcues.com', 'my.appcues.com'],
  scripts: ['https://fast.appcues.com/'],
  globals: ['Appcues'],
  packages: [
    {
      package: '@appcues/react-native',
      docs: 'https://docs.appcues.com/en_US/dev-installing-appcues',
      calls: [
        { path: 'setup()', sends: 'http', starts: true, roles: { url: '2.apiHost' } },
        { path: 'identify|track|screen|group()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.appcues.com/en_US/dev-installing-appcues',
      calls: [
        { path: 'Appcues.identify|track|page|group()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
