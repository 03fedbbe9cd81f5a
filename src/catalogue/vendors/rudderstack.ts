import type { VendorModel } from '../types.ts';

export default {
  id: 'rudderstack',
  name: 'RudderStack',
  kind: 'cdp',
  provider: 'RudderStack Inc.',
  country: 'US',
  docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
  hosts: ['*.dataplane.rudderstack.com', 'api.rudderstack.com', 'api.rudderlabs.com', 'hosted.rudderlabs.com', 'cdn.rudderlabs.com'],
  scripts: ['https://cdn.rudderlabs.com/'],
  globals: ['rudderanalytics'],
  packages: [
    {
      package: '@rudderstack/analytics-js',
      docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
      types: [
        { name: 'RudderAnalytics', from: ['new RudderAnalytics()'] },
      ],
      calls: [
        { path: 'RudderAnalytics#load()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'RudderAnalytics#track|identify|page|group|alias()', sends: 'http', roles: { body: '*' } },
        { path: 'RudderAnalytics#setAnonymousId()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'rudder-sdk-js',
      docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
      calls: [
        { path: 'load()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'track|identify|page|group|alias()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@rudderstack/rudder-sdk-node',
      docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-node-sdk/',
      types: [
        { name: 'RudderAnalytics', from: ['new ()'], roles: { url: '1.dataPlaneUrl' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '1.dataPlaneUrl' }, switches: [{ at: '1.enable', off: false }] },
        { path: 'RudderAnalytics#track|identify|page|screen|group|alias()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@expo/rudder-sdk-node',
      docs: 'https://github.com/expo/rudder-sdk-node#readme',
      types: [
        { name: 'RudderAnalytics', from: ['new ()'], roles: { url: '1' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '1' }, switches: [{ at: '2.enable', off: false }] },
        { path: 'RudderAnalytics#track|identify|page|screen|group|alias()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@rudderstack/rudder-sdk-react-native',
      docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-react-native-sdk/',
      calls: [
        { path: 'setup()', sends: 'http', starts: true, roles: { url: '1.dataPlaneUrl' } },
        { path: 'track|identify|screen|group|alias()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
      calls: [
        { path: 'rudderanalytics.load()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'rudderanalytics.track|identify|page|group|alias()', sends: 'http', roles: { body: '*' } },
        { path: 'rudderanalytics.setAnonymousId()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
