import type { VendorModel } from '../types.ts';

export default {
  id: 'iterable',
  name: 'Iterable',
  kind: 'cdp',
  provider: 'Iterable, Inc.',
  country: 'US',
  docs: 'https://support.iterable.com/hc/en-us/articles/4419628585364',
  hosts: ['api.iterable.com', 'api.eu.iterable.com', 'links.iterable.com', 'js.iterable.com'],
  regions: {
    US: ['api.iterable.com'],
    EU: ['api.eu.iterable.com'],
  },
  scripts: ['https://js.iterable.com/analytics.js'],
  globals: ['_iaq'],
  packages: [
    {
      package: '@iterable/web-sdk',
      docs: 'https://support.iterable.com/hc/en-us/articles/4419628585364',
      calls: [
        { path: 'initialize|initializeWithConfig()', sends: 'http', starts: true },
        { path: 'track|trackPurchase|updateUser|updateUserEmail|trackInAppOpen()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@iterable/react-native-sdk',
      docs: 'https://support.iterable.com/hc/en-us/articles/4419628585364',
      calls: [
        { path: 'Iterable.initialize()', sends: 'http', starts: true },
        { path: 'Iterable.trackEvent|trackPurchase|updateUser|setEmail|setUserId()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://support.iterable.com/hc/en-us/articles/4419628585364',
      calls: [
        { path: '_iaq.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
