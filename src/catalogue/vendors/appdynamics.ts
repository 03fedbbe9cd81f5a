import type { VendorModel } from '../types.ts';

export default {
  id: 'appdynamics',
  name: 'AppDynamics',
  kind: 'performance',
  provider: 'Cisco Systems, Inc.',
  country: 'US',
  docs: 'https://docs.appdynamics.com/',
  hosts: [
    '*.saas.appdynamics.com',
    'col.eum-appdynamics.com',
    'fra-col.eum-appdynamics.com',
    'syd-col.eum-appdynamics.com',
    'cdn.appdynamics.com',
  ],
  regions: {
    US: ['col.eum-appdynamics.com'],
    DE: ['fra-col.eum-appdynamics.com'],
    AU: ['syd-col.eum-appdynamics.com'],
  },
  scripts: ['https://cdn.appdynamics.com/'],
  globals: ['ADRUM'],
  packages: [
    {
      package: 'appdynamics',
      docs: 'https://docs.appdynamics.com/',
      calls: [
        { path: 'profile()', sends: 'http', starts: true, roles: { host: '0.controllerHostName', port: '0.controllerPort' } },
      ],
    },
    {
      package: '@appdynamics/react-native-agent',
      docs: 'https://docs.appdynamics.com/',
      calls: [
        { path: 'Instrumentation.start()', sends: 'http', starts: true, roles: { url: '0.collectorURL' } },
        { path: 'Instrumentation.reportError|reportMetric()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.appdynamics.com/',
      calls: [
        { path: 'ADRUM.report()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
