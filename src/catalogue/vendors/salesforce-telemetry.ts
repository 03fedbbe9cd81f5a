import type { VendorModel } from '../types.ts';

export default {
  id: 'salesforce-telemetry',
  name: 'Salesforce CLI telemetry',
  kind: 'installs',
  provider: 'Salesforce, Inc.',
  country: 'US',
  docs: 'https://github.com/forcedotcom/telemetry',
  // Ships through Application Insights: the host belongs to that vendor.
  hosts: [],
  packages: [
    {
      package: '@salesforce/telemetry',
      docs: 'https://github.com/forcedotcom/telemetry',
      types: [
        { name: 'TelemetryReporter', from: ['create()', 'new ()', 'TelemetryReporter.create()'], roles: { url: ['0.o11yUploadEndpoint', '0.key'] }, hosts: ['https://dc.services.visualstudio.com'] },
      ],
      calls: [
        { path: 'create()', sends: 'http', starts: true, roles: { body: '0' }, hosts: ['https://dc.services.visualstudio.com'] },
        { path: 'TelemetryReporter.create()', sends: 'http', starts: true, roles: { url: ['0.o11yUploadEndpoint', '0.key'], body: '0' }, hosts: ['https://dc.services.visualstudio.com'] },
        { path: 'TelemetryReporter#sendPdpEvent|sendTelemetryEvent|sendTelemetryEventWithSchema|sendTelemetryException|sendTelemetryMetric|sendTelemetryTrace()', sends: 'http', roles: { body: '*' }, hosts: ['https://dc.services.visualstudio.com'] },
      ],
    },
  ],
} satisfies VendorModel;
