import type { VendorModel } from '../types.ts';

export default {
  id: 'dynatrace',
  name: 'Dynatrace',
  kind: 'performance',
  provider: 'Dynatrace LLC',
  country: 'US',
  docs: 'https://docs.dynatrace.com/docs/observe/digital-experience/web-applications/additional-configuration/rum-api',
  hosts: ['*.live.dynatrace.com', '*.bf.dynatrace.com', 'js-cdn.dynatrace.com'],
  scripts: ['https://js-cdn.dynatrace.com/jstag/'],
  globals: ['dtrum', 'dynatrace'],
  packages: [
    {
      package: '@dynatrace/openkit-js',
      docs: 'https://github.com/Dynatrace/openkit-js',
      types: [
        { name: 'OpenKitBuilder', from: ['new OpenKitBuilder()'], roles: { url: '0' } },
      ],
      calls: [
        { path: 'new OpenKitBuilder()', sends: 'http', starts: true, roles: { url: '0' } },
      ],
    },
    {
      package: '@dynatrace/react-native-plugin',
      docs: 'https://docs.dynatrace.com/docs/observe/digital-experience/mobile-applications',
      calls: [
        { path: 'Dynatrace.start()', sends: 'http', starts: true, roles: { url: '0.beaconUrl' } },
        { path: 'Dynatrace.reportError|sendBizEvent|identifyUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@dynatrace/oneagent',
      docs: 'https://docs.dynatrace.com/docs/ingest-from/technology-support/application-software/nodejs',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.dynatrace.com/docs/observe/digital-experience/web-applications/additional-configuration/rum-api',
      calls: [
        { path: 'dtrum.reportError|reportCustomError|sendBizEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'dtrum.identifyUser|sendSessionProperties|addActionProperties()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
