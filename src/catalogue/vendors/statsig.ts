import type { VendorModel } from '../types.ts';

export default {
  id: 'statsig',
  name: 'Statsig',
  kind: 'experiments',
  provider: 'Statsig, Inc.',
  country: 'US',
  docs: 'https://docs.statsig.com/client/javascript-sdk',
  // The browser SDK answers on several neutral names besides the vendor's own.
  hosts: [
    'featuregates.org',
    'featureassets.org',
    'prodregistryv2.org',
    'assetsconfigcdn.org',
    'statsigapi.net',
    'api.statsig.com',
    'api.statsigcdn.com',
    'events.statsigapi.net',
    'statsigcdn.com',
  ],
  globals: ['Statsig'],
  packages: [
    {
      package: [
        '@statsig/js-client',
        '@statsig/expo-bindings',
        '@statsig/react-native-bindings',
        '@statsig/react-bindings',
        '@statsig/js-on-device-eval-client',
      ],
      docs: 'https://docs.statsig.com/client/javascript-sdk',
      types: [
        { name: 'StatsigClient', from: ['new StatsigClient()', 'new StatsigClientRN()', 'new StatsigClientExpo()', 'useStatsigClient().client'], roles: { url: '2.networkConfig.api' } },
      ],
      calls: [
        { path: 'StatsigProvider()', needs: '0.sdkKey', sends: 'http', starts: true, roles: { url: '0.options.networkConfig.api', body: '0.user' }, switches: [{ at: '0.options.networkConfig.preventAllNetworkTraffic', off: true }, { at: '0.options.disableLogging', off: true }] },
        { path: 'new StatsigClient()', sends: 'http', starts: true, roles: { url: '2.networkConfig.api', body: '1' }, switches: [{ at: '2.networkConfig.preventAllNetworkTraffic', off: true }, { at: '2.disableLogging', off: true }] },
        { path: 'StatsigClient#logEvent|updateUserAsync|updateUserSync()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@statsig/statsig-node-core',
      docs: 'https://docs.statsig.com/server-core/node-core',
      types: [
        { name: 'Statsig', from: ['new Statsig()'], roles: { url: '1.specsUrl' } },
      ],
      calls: [
        { path: 'new Statsig()', sends: 'http', starts: true, roles: { url: ['1.logEventUrl', '1.specsUrl'] }, switches: [{ at: '1.disableNetwork', off: true }] },
        { path: 'Statsig#logEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['statsig-node', 'statsig-js', 'statsig-node-lite'],
      docs: 'https://docs.statsig.com/server/nodejsServerSDK',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '1.api' }, switches: [{ at: '1.localMode', off: true }] },
        { path: 'logEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@statsig/session-replay', '@statsig/web-analytics'],
      docs: 'https://docs.statsig.com/session-replay/install',
      calls: [
        { path: 'runStatsigSessionReplay|runStatsigAutoCapture()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.statsig.com/client/javascript-sdk',
      types: [
        { name: 'Statsig.StatsigClient', from: ['new Statsig.StatsigClient()'] },
      ],
      calls: [
        { path: 'new Statsig.StatsigClient()', sends: 'http', starts: true, roles: { body: '1' } },
        { path: 'Statsig.StatsigClient#logEvent|updateUserAsync()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
