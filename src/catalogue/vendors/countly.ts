import type { VendorModel } from '../types.ts';

export default {
  id: 'countly',
  name: 'Countly',
  kind: 'analytics',
  provider: 'Countly Ltd',
  country: 'GB',
  docs: 'https://support.countly.com/hc/en-us/articles/360037441932',
  // Self-hosted as a rule; the vendor's cloud has this suffix.
  hosts: ['*.count.ly'],
  globals: ['Countly'],
  packages: [
    {
      package: 'countly-sdk-web',
      docs: 'https://support.countly.com/hc/en-us/articles/360037441932',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.url' }, switches: [{ at: '0.require_consent', off: true }] },
        { path: 'track_sessions|track_pageview|track_errors|track_clicks|track_scrolls|add_event|user_details|log_error|recordError()', sends: 'http', roles: { body: '*' } },
        { path: 'q.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'countly-sdk-nodejs',
      docs: 'https://support.countly.com/hc/en-us/articles/360037442892',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'add_event|begin_session|user_details|log_error|track_view|track_errors()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'countly-sdk-react-native-bridge',
      docs: 'https://support.countly.com/hc/en-us/articles/360037813231',
      calls: [
        { path: 'init|initWithConfig()', sends: 'http', starts: true, roles: { url: '0' } },
        { path: 'events.recordEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://support.countly.com/hc/en-us/articles/360037441932',
      calls: [
        { path: 'Countly.init()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'Countly.add_event|log_error|recordError|track_clicks|track_errors|track_pageview|track_scrolls|track_sessions|user_details()', sends: 'http', roles: { body: '*' } },
        { path: 'Countly.q.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
