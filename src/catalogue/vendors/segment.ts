import type { VendorModel } from '../types.ts';

export default {
  id: 'segment',
  name: 'Segment',
  kind: 'cdp',
  provider: 'Twilio Inc.',
  country: 'US',
  docs: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript',
  hosts: ['api.segment.io', 'api.segment.com', 'events.eu1.segmentapis.com', 'cdn.segment.com'],
  regions: {
    US: ['api.segment.io'],
    EU: ['events.eu1.segmentapis.com'],
  },
  scripts: ['https://cdn.segment.com/analytics.js/', 'https://cdn.segment.com/analytics-next/'],
  globals: ['analytics'],
  packages: [
    {
      package: '@segment/analytics-next',
      docs: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript',
      types: [
        { name: 'AnalyticsBrowser', from: ['AnalyticsBrowser.load()', 'new AnalyticsBrowser()', 'AnalyticsBrowser.standalone()'] },
      ],
      calls: [
        { path: 'AnalyticsBrowser.load|standalone()', sends: 'http', starts: true, roles: { url: '0.cdnURL' }, switches: [{ at: '1.disable', off: true }] },
        { path: 'AnalyticsBrowser#load()', sends: 'http', starts: true, roles: { url: '0.cdnURL' }, switches: [{ at: '1.disable', off: true }] },
        { path: 'AnalyticsBrowser#track|identify|page|screen|group|alias|trackLink|trackForm|trackSubmit|trackClick()', sends: 'http', roles: { body: '*' } },
        { path: 'AnalyticsBrowser#setAnonymousId()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['@segment/analytics-node', 'analytics-node'],
      docs: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/node',
      types: [
        { name: 'Analytics', from: ['new Analytics()', 'new ()'], roles: { url: ['0.host', '1.host'] } },
      ],
      calls: [
        { path: 'new Analytics()', sends: 'http', starts: true, roles: { url: '0.host' }, switches: [{ at: '0.disable', off: true }] },
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '1.host' }, switches: [{ at: '1.enable', off: false }] },
        { path: 'Analytics#track|identify|page|screen|group|alias()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@segment/analytics-react-native',
      docs: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/mobile/react-native',
      types: [
        { name: 'SegmentClient', from: ['createClient()', 'useAnalytics()'], roles: { url: '0.proxy' } },
      ],
      calls: [
        { path: 'createClient()', sends: 'http', starts: true, roles: { url: '0.proxy' } },
        { path: 'SegmentClient#track|identify|screen|group|alias()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript',
      calls: [
        { path: 'analytics.load()', sends: 'http', starts: true, switches: [{ at: '1.disable', off: true }] },
        { path: 'analytics.track|page|identify|group|alias()', sends: 'http', roles: { body: '*' } },
        { path: 'analytics.screen|trackLink|trackForm|trackSubmit|trackClick()', sends: 'http', roles: { body: '*' } },
        { path: 'analytics.setAnonymousId()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
