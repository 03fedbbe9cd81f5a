import type { VendorModel } from '../types.ts';

export default {
  id: 'guance',
  name: 'Guance (TrueWatch)',
  kind: 'performance',
  provider: 'Shanghai Guance Information Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://docs.guance.com/real-user-monitoring/web/app-access/',
  hosts: [
    'rum-openway.guance.com',
    'us1-rum-openway.guance.com',
    'eu1-rum-openway.guance.com',
    'ap1-rum-openway.guance.com',
    'openway.guance.com',
    'static.guance.com',
    '*.truewatch.com',
  ],
  regions: {
    CN: ['rum-openway.guance.com'],
    US: ['us1-rum-openway.guance.com'],
    EU: ['eu1-rum-openway.guance.com'],
  },
  scripts: ['https://static.guance.com/browser-sdk/'],
  globals: ['DATAFLUX_RUM'],
  packages: [
    {
      package: ['@cloudcare/browser-rum', '@cloudcare/browser-rum-slim'],
      docs: 'https://docs.guance.com/real-user-monitoring/web/app-access/',
      calls: [
        { path: 'datafluxRum.init()', sends: 'http', starts: true, roles: { url: ['0.site', '0.datakitOrigin', '0.datakitUrl'] } },
        { path: 'datafluxRum.addAction|addError|startSessionReplayRecording()', sends: 'http', roles: { body: '*' } },
        { path: 'datafluxRum.setUser|addRumGlobalContext()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@cloudcare/browser-logs',
      docs: 'https://docs.guance.com/real-user-monitoring/web/app-access/',
      calls: [
        { path: 'datafluxLogs.init()', sends: 'http', starts: true, roles: { url: ['0.site', '0.datakitOrigin'] } },
        { path: 'datafluxLogs.logger.debug|info|warn|error()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.guance.com/real-user-monitoring/web/app-access/',
      calls: [
        { path: 'DATAFLUX_RUM.init()', sends: 'http', starts: true, roles: { url: ['0.site', '0.datakitOrigin'] } },
        { path: 'DATAFLUX_RUM.addAction|addError()', sends: 'http', roles: { body: '*' } },
        { path: 'DATAFLUX_RUM.setUser|addRumGlobalContext|setGlobalContextProperty|setUserProperty()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
