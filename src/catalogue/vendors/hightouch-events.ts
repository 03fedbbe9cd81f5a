import type { VendorModel } from '../types.ts';

export default {
  id: 'hightouch-events',
  name: 'Hightouch Events',
  kind: 'cdp',
  provider: 'Carry Technologies, Inc.',
  country: 'US',
  docs: 'https://hightouch.com/docs/events/sdks/browser',
  hosts: ['us-east-1.hightouch-events.com', 'eu-west-1.hightouch-events.com', 'cdn.hightouch-events.com'],
  regions: {
    US: ['us-east-1.hightouch-events.com'],
    EU: ['eu-west-1.hightouch-events.com'],
  },
  scripts: ['https://cdn.hightouch-events.com/'],
  globals: ['htevents'],
  packages: [
    {
      package: '@ht-sdks/events-sdk-js-browser',
      docs: 'https://hightouch.com/docs/events/sdks/browser',
      types: [
        { name: 'HtEventsBrowser', from: ['HtEventsBrowser.load()'], roles: { host: '1.apiHost' } },
      ],
      calls: [
        { path: 'HtEventsBrowser.load()', sends: 'http', starts: true, roles: { host: '1.apiHost' } },
        { path: 'HtEventsBrowser#track|identify|page|group()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://hightouch.com/docs/events/sdks/browser',
      calls: [
        { path: 'htevents.load()', sends: 'http', starts: true },
        { path: 'htevents.track|identify|page()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
