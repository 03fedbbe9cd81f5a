import type { VendorModel } from '../types.ts';

export default {
  id: 'growthbook',
  name: 'GrowthBook',
  kind: 'experiments',
  provider: 'GrowthBook, Inc.',
  country: 'US',
  docs: 'https://docs.growthbook.io/lib/js',
  hosts: ['cdn.growthbook.io', 'us1.gb-ingest.com', 'eu1.gb-ingest.com'],
  regions: {
    US: ['us1.gb-ingest.com'],
    EU: ['eu1.gb-ingest.com'],
  },
  globals: ['growthbook', '_growthbook'],
  packages: [
    {
      package: ['@growthbook/growthbook', '@growthbook/growthbook-react'],
      docs: 'https://docs.growthbook.io/lib/js',
      types: [
        { name: 'GrowthBook', from: ['new GrowthBook()', 'new GrowthBookClient()', 'useGrowthBook()'], roles: { url: '0.apiHost' } },
      ],
      calls: [
        { path: 'new GrowthBook|GrowthBookClient()', sends: 'http', starts: true, roles: { url: '0.apiHost' } },
        { path: 'GrowthBook#logEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'GrowthBook#setAttributes|updateAttributes()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@growthbook/growthbook/plugins',
      docs: 'https://docs.growthbook.io/lib/js',
      calls: [
        { path: 'growthbookTrackingPlugin()', sends: 'http', starts: true, roles: { url: '0.ingestorHost' } },
      ],
    },
  ],
} satisfies VendorModel;
