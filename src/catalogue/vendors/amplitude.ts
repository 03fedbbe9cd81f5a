import type { VendorModel } from '../types.ts';

export default {
  id: 'amplitude',
  name: 'Amplitude',
  kind: 'analytics',
  provider: 'Amplitude, Inc.',
  country: 'US',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  hosts: [
    'api.amplitude.com',
    'api2.amplitude.com',
    'api.eu.amplitude.com',
    'api-sr.amplitude.com',
    'api-sr.eu.amplitude.com',
    'sr-client-cfg.amplitude.com',
    'sr-client-cfg.eu.amplitude.com',
    'api.lab.amplitude.com',
    'api.lab.eu.amplitude.com',
    'flag.lab.amplitude.com',
    'flag.lab.eu.amplitude.com',
    'cdn.amplitude.com',
  ],
  regions: {
    US: ['api2.amplitude.com', 'api-sr.amplitude.com', 'api.lab.amplitude.com', 'flag.lab.amplitude.com'],
    EU: ['api.eu.amplitude.com', 'api-sr.eu.amplitude.com', 'api.lab.eu.amplitude.com', 'flag.lab.eu.amplitude.com'],
  },
  scripts: ['https://cdn.amplitude.com/libs/', 'https://cdn.amplitude.com/script/'],
  globals: ['amplitude'],
  packages: [
    {
      package: ['@amplitude/analytics-browser', '@amplitude/analytics-react-native', '@amplitude/marketing-analytics-browser'],
      docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
      types: [
        { name: 'BrowserClient', from: ['createInstance()'] },
        { name: 'Identify', from: ['new Identify()', 'Identify#set|setOnce|add|append|prepend|preInsert|postInsert|unset|remove()'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: ['2.serverUrl', '1.serverUrl'] }, switches: [{ at: '2.optOut', off: true }, { at: '1.optOut', off: true }] },
        { path: 'track|logEvent|identify|groupIdentify|revenue()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserId|setGroup()', carries: 'http', roles: { body: '*' } },
        { path: 'BrowserClient#init()', sends: 'http', starts: true, roles: { url: ['2.serverUrl', '1.serverUrl'] }, switches: [{ at: '2.optOut', off: true }, { at: '1.optOut', off: true }] },
        { path: 'BrowserClient#track|logEvent|identify|groupIdentify|revenue()', sends: 'http', roles: { body: '*' } },
        { path: 'BrowserClient#setUserId|setGroup()', carries: 'http', roles: { body: '*' } },
        { path: 'Identify#set|setOnce|add|append|prepend|preInsert|postInsert()', carries: 'http', roles: { body: '1' } },
      ],
    },
    {
      package: '@amplitude/analytics-node',
      docs: 'https://amplitude.com/docs/sdks/analytics/node/node-js-sdk',
      types: [
        { name: 'NodeClient', from: ['createInstance()'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '1.serverUrl' }, switches: [{ at: '1.optOut', off: true }] },
        { path: 'track|logEvent|identify|groupIdentify|revenue()', sends: 'http', roles: { body: '*' } },
        { path: 'NodeClient#init()', sends: 'http', starts: true, roles: { url: '1.serverUrl' }, switches: [{ at: '1.optOut', off: true }] },
        { path: 'NodeClient#track|logEvent|identify|groupIdentify|revenue()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@amplitude/unified',
      docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-unified-sdk',
      calls: [
        { path: 'initAll()', sends: 'http', starts: true, roles: { url: '1.analytics.serverUrl' } },
        { path: 'track|identify|revenue()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@amplitude/session-replay-browser', '@amplitude/plugin-session-replay-browser'],
      docs: 'https://amplitude.com/docs/session-replay',
      calls: [
        { path: 'init|sessionReplayPlugin()', sends: 'http', starts: true, collects: 'replay', masks: [{ at: '0.privacyConfig.defaultMaskLevel', off: ['light'] }, { at: '1.privacyConfig.defaultMaskLevel', off: ['light'] }] },
      ],
    },
    {
      package: '@amplitude/node',
      docs: 'https://amplitude.com/docs/sdks/analytics/node/node-js-sdk',
      types: [
        { name: 'NodeClient', from: ['init()'], roles: { url: '1.serverUrl' } },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '1.serverUrl' }, switches: [{ at: '1.optOut', off: true }] },
        { path: 'NodeClient#logEvent|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['amplitude-js', '@amplitude/react-native'],
      docs: 'https://amplitude.com/docs/sdks/analytics/browser/javascript-sdk',
      types: [
        { name: 'AmplitudeClient', from: ['getInstance()', 'Amplitude.getInstance()', 'new AmplitudeClient()'] },
      ],
      calls: [
        { path: 'AmplitudeClient#init()', sends: 'http', starts: true, roles: { host: '2.apiEndpoint' }, switches: [{ at: '2.optOut', off: true }] },
        { path: 'AmplitudeClient#logEvent|logRevenue|logRevenueV2|identify|groupIdentify()', sends: 'http', roles: { body: '*' } },
        { path: 'AmplitudeClient#setUserId|setUserProperties()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['@amplitude/experiment-js-client', '@amplitude/experiment-node-server', '@amplitude/experiment-react-native-client'],
      docs: 'https://amplitude.com/docs/sdks/experiment-sdks/experiment-javascript',
      types: [
        { name: 'ExperimentClient', from: ['Experiment.initialize()', 'Experiment.initializeRemote()', 'Experiment.initializeLocal()', 'Experiment.initializeWithAmplitudeAnalytics()'], roles: { url: '1.serverUrl' } },
      ],
      calls: [
        { path: 'Experiment.initialize|initializeRemote|initializeLocal|initializeWithAmplitudeAnalytics()', sends: 'http', starts: true, roles: { url: '1.serverUrl' } },
        { path: 'ExperimentClient#fetch|start|exposure()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
      calls: [
        { path: 'amplitude.init()', sends: 'http', starts: true, roles: { url: ['2.serverUrl', '1.serverUrl'] }, switches: [{ at: '2.optOut', off: true }, { at: '1.optOut', off: true }] },
        { path: 'amplitude.track|identify|logEvent|revenue()', sends: 'http', roles: { body: '*' } },
        { path: 'amplitude.getInstance().init()', sends: 'http', starts: true },
        { path: 'amplitude.getInstance().logEvent|identify()', sends: 'http', roles: { body: '*' } },
        { path: 'amplitude.setUserId|setGroup()', carries: 'http', roles: { body: '*' } },
        { path: 'amplitude.groupIdentify()', sends: 'http', roles: { body: '*' } },
        { path: 'amplitude.getInstance().setUserId|setUserProperties|setGroup()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
