import type { VendorModel } from '../types.ts';

export default {
  id: 'bloomreach',
  name: 'Bloomreach Engagement (Exponea)',
  kind: 'cdp',
  provider: 'Bloomreach, Inc.',
  country: 'US',
  docs: 'https://documentation.bloomreach.com/engagement/docs/',
  hosts: ['*.exponea.com'],
  scripts: ['https://api.exponea.com/js/'],
  globals: ['exponea'],
  packages: [
    {
      package: 'react-native-exponea-sdk',
      docs: 'https://documentation.bloomreach.com/engagement/docs/',
      calls: [
        { path: 'configure()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
        { path: 'trackEvent|identifyCustomer|trackSessionStart()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://documentation.bloomreach.com/engagement/docs/',
      calls: [
        { path: 'exponea.initialize()', sends: 'http', starts: true, roles: { url: '0.target' } },
        { path: 'exponea.track|identify|update()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
