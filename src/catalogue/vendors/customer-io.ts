import type { VendorModel } from '../types.ts';

export default {
  id: 'customer-io',
  name: 'Customer.io',
  kind: 'cdp',
  provider: 'Peaberry Software, Inc.',
  country: 'US',
  docs: 'https://docs.customer.io/integrations/data-in/connections/javascript/',
  hosts: [
    'track.customer.io',
    'track-eu.customer.io',
    'cdp.customer.io',
    'cdp-eu.customer.io',
    'api.customer.io',
    'api-eu.customer.io',
    'assets.customer.io',
  ],
  regions: {
    US: ['track.customer.io', 'cdp.customer.io', 'api.customer.io'],
    EU: ['track-eu.customer.io', 'cdp-eu.customer.io', 'api-eu.customer.io'],
  },
  scripts: [
    'https://assets.customer.io/assets/track.js',
    'https://cdp.customer.io/v1/analytics-js/',
    'https://cdp-eu.customer.io/v1/analytics-js/',
  ],
  globals: ['_cio', 'cioanalytics'],
  packages: [
    {
      package: 'customerio-node',
      docs: 'https://github.com/customerio/customerio-node',
      types: [
        { name: 'TrackClient', from: ['new TrackClient()'], roles: { url: '2.url' } },
      ],
      calls: [
        { path: 'TrackClient#identify|track|trackAnonymous|trackPageView|addDevice|trackPush|mergeCustomers()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@customerio/cdp-analytics-browser',
      docs: 'https://docs.customer.io/integrations/data-in/connections/javascript/',
      types: [
        { name: 'AnalyticsBrowser', from: ['AnalyticsBrowser.load()'], roles: { url: '0.cdnURL' } },
      ],
      calls: [
        { path: 'AnalyticsBrowser.load()', sends: 'http', starts: true, roles: { url: '0.cdnURL' } },
        { path: 'AnalyticsBrowser#track|identify|page|group|alias()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@customerio/cdp-analytics-node',
      docs: 'https://docs.customer.io/integrations/data-in/connections/javascript/',
      types: [
        { name: 'Analytics', from: ['new Analytics()'], roles: { url: '0.host' } },
      ],
      calls: [
        { path: 'new Analytics()', sends: 'http', starts: true, roles: { url: '0.host' } },
        { path: 'Analytics#track|identify|page|group|alias|screen()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'customerio-reactnative',
      docs: 'https://docs.customer.io/integrations/sdk/react-native/',
      calls: [
        { path: 'CustomerIO.initialize()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'CustomerIO.identify|track|screen|setProfileAttributes()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.customer.io/integrations/data-in/connections/javascript/',
      calls: [
        { path: '_cio.identify|track|page()', sends: 'http', roles: { body: '*' } },
        { path: 'cioanalytics.load()', sends: 'http', starts: true },
        { path: 'cioanalytics.track|identify|page()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
