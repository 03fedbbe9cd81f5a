import type { VendorModel } from '../types.ts';

export default {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  kind: 'flags',
  provider: 'Catamorphic, Co.',
  country: 'US',
  docs: 'https://launchdarkly.com/docs/sdk',
  hosts: [
    'events.launchdarkly.com',
    'clientsdk.launchdarkly.com',
    'clientstream.launchdarkly.com',
    'sdk.launchdarkly.com',
    'stream.launchdarkly.com',
    'app.launchdarkly.com',
    'mobile.launchdarkly.com',
    'events.eu.launchdarkly.com',
    'clientsdk.eu.launchdarkly.com',
    'clientstream.eu.launchdarkly.com',
    'sdk.eu.launchdarkly.com',
    'stream.eu.launchdarkly.com',
    'otel.observability.app.launchdarkly.com',
    'pub.observability.app.launchdarkly.com',
  ],
  regions: {
    US: ['events.launchdarkly.com', 'clientsdk.launchdarkly.com', 'sdk.launchdarkly.com', 'stream.launchdarkly.com'],
    EU: ['events.eu.launchdarkly.com', 'clientsdk.eu.launchdarkly.com', 'sdk.eu.launchdarkly.com', 'stream.eu.launchdarkly.com'],
  },
  globals: ['LDClient'],
  packages: [
    {
      package: ['launchdarkly-js-client-sdk', 'launchdarkly-node-client-sdk', 'launchdarkly-electron-client-sdk'],
      docs: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
      types: [
        { name: 'LDClient', from: ['initialize()'], roles: { url: '2.baseUrl' } },
      ],
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '2.baseUrl', body: '1' }, switches: [{ at: '2.sendEvents', off: false }] },
        { path: 'LDClient#identify|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@launchdarkly/js-client-sdk',
      docs: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
      types: [
        { name: 'LDClient', from: ['createClient()'], roles: { url: '2.baseUri' } },
      ],
      calls: [
        { path: 'createClient()', sends: 'http', starts: true, roles: { url: '2.baseUri', body: '1' }, switches: [{ at: '2.sendEvents', off: false }] },
        { path: 'LDClient#start|identify|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['launchdarkly-node-server-sdk', '@launchdarkly/node-server-sdk'],
      docs: 'https://launchdarkly.com/docs/sdk/server-side/node-js',
      types: [
        { name: 'LDClient', from: ['init()'], roles: { url: '1.baseUri' } },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '1.baseUri' }, switches: [{ at: '1.offline', off: true }] },
        { path: 'LDClient#identify|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['launchdarkly-react-client-sdk', 'launchdarkly-vue-client-sdk'],
      docs: 'https://launchdarkly.com/docs/sdk/client-side/react/react-web',
      types: [
        { name: 'LDClient', from: ['useLDClient()'] },
      ],
      calls: [
        { path: 'LDProvider()', needs: '0.clientSideID', sends: 'http', starts: true, roles: { url: '0.options.baseUrl', body: '0.context' } },
        { path: 'withLDProvider|asyncWithLDProvider()', sends: 'http', starts: true, roles: { url: '0.options.baseUrl', body: '0.context' } },
        { path: 'LDClient#identify|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@launchdarkly/react-native-client-sdk', 'launchdarkly-react-native-client-sdk'],
      docs: 'https://launchdarkly.com/docs/sdk/client-side/react/react-native',
      types: [
        { name: 'ReactNativeLDClient', from: ['new ReactNativeLDClient()'], roles: { url: '2.baseUri' } },
      ],
      calls: [
        { path: 'new ReactNativeLDClient()', sends: 'http', starts: true, roles: { url: '2.baseUri' } },
        { path: 'ReactNativeLDClient#identify|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@launchdarkly/observability', '@launchdarkly/session-replay', '@launchdarkly/observability-node'],
      docs: 'https://launchdarkly.com/docs/home/observability',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
        { path: 'LDObserve|LDRecord.init|start()', sends: 'http', starts: true },
        { path: 'LDObserve.recordError|recordLog|recordMetric|recordCount()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
      types: [
        { name: 'LDClient.Client', from: ['LDClient.initialize()'] },
      ],
      calls: [
        { path: 'LDClient.initialize()', sends: 'http', starts: true, roles: { url: '2.baseUrl', body: '1' }, switches: [{ at: '2.sendEvents', off: false }] },
        { path: 'LDClient.Client#identify|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
