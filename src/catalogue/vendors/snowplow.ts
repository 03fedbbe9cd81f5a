import type { VendorModel } from '../types.ts';

export default {
  id: 'snowplow',
  name: 'Snowplow',
  kind: 'analytics',
  provider: 'Snowplow Analytics Ltd',
  country: 'GB',
  docs: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/',
  // The collector runs at the user's own address; the vendor's managed collectors have this suffix.
  hosts: ['*.collector.snplow.net'],
  globals: ['snowplow'],
  packages: [
    {
      package: '@snowplow/browser-tracker',
      docs: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/',
      types: [
        { name: 'BrowserTracker', from: ['newTracker()'], roles: { url: '1' } },
      ],
      calls: [
        { path: 'newTracker()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'trackPageView|trackStructEvent|trackSelfDescribingEvent|setUserId|enableActivityTracking()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@snowplow/node-tracker',
      docs: 'https://docs.snowplow.io/docs/sources/trackers/node-js-tracker/',
      types: [
        { name: 'Tracker', from: ['newTracker()'], roles: { url: '1.endpoint' } },
      ],
      calls: [
        { path: 'newTracker()', sends: 'http', starts: true, roles: { url: '1.endpoint' } },
        { path: 'gotEmitter()', sends: 'http', starts: true, roles: { url: '0' } },
        { path: 'Tracker#track()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@snowplow/react-native-tracker',
      docs: 'https://docs.snowplow.io/docs/sources/trackers/react-native-tracker/',
      types: [
        { name: 'ReactNativeTracker', from: ['createTracker()', 'newTracker()'], roles: { url: ['1.endpoint', '0.endpoint'] } },
      ],
      calls: [
        { path: 'createTracker()', sends: 'http', starts: true, roles: { url: '1.endpoint' } },
        { path: 'newTracker()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'ReactNativeTracker#trackScreenViewEvent|trackStructuredEvent|trackSelfDescribingEvent()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/',
      calls: [
        { path: "snowplow('newTracker')", sends: 'http', starts: true, roles: { url: '2' } },
        { path: "snowplow('trackPageView')", carries: 'http', roles: { body: '*' } },
        { path: "snowplow('trackStructEvent')", carries: 'http', roles: { body: '*' } },
        { path: "snowplow('trackSelfDescribingEvent')", carries: 'http', roles: { body: '*' } },
        { path: "snowplow('setUserId')", carries: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
