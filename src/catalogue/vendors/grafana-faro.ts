import type { VendorModel } from '../types.ts';

export default {
  id: 'grafana-faro',
  name: 'Grafana Faro',
  kind: 'performance',
  provider: 'Raintank, Inc.',
  country: 'US',
  docs: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
  hosts: ['*.grafana.net'],
  packages: [
    {
      package: ['@grafana/faro-web-sdk', '@grafana/faro-core', '@grafana/faro-react'],
      docs: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/',
      types: [
        { name: 'Faro', from: ['initializeFaro()'], roles: { url: '0.url' } },
      ],
      calls: [
        { path: 'initializeFaro()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'faro.api.pushError|pushLog|pushEvent|pushMeasurement|pushTraces()', sends: 'http', roles: { body: '*' } },
        { path: 'faro.api.setUser|setSession()', carries: 'http', roles: { body: '0' } },
        { path: 'new FetchTransport()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'Faro#api.pushError|pushLog|pushEvent|pushMeasurement()', sends: 'http', roles: { body: '*' } },
        { path: 'Faro#api.setUser|setSession|setView()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['winston-loki', 'pino-loki'],
      docs: 'https://github.com/JaniAnttonen/winston-loki',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.host' } },
        { path: '()', sends: 'http', starts: true, roles: { url: '0.host' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://grafana.com/docs/grafana-cloud/monitor-applications/frontend-observability/instrument/web-sdk/',
      calls: [
        { path: 'GrafanaFaroWebSdk.initializeFaro()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'faro.api.pushError|pushLog|pushEvent|pushMeasurement()', sends: 'http', roles: { body: '*' } },
        { path: 'faro.api.setUser|setSession|setView()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
