import type { VendorModel } from '../types.ts';

export default {
  id: 'google-cloud-observability',
  name: 'Google Cloud Logging, Error Reporting, Trace, Profiler',
  kind: 'logs',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://cloud.google.com/nodejs/docs/reference/logging-winston/latest',
  hosts: [
    'logging.googleapis.com',
    'clouderrorreporting.googleapis.com',
    'cloudtrace.googleapis.com',
    'cloudprofiler.googleapis.com',
    'monitoring.googleapis.com',
    'telemetry.googleapis.com',
  ],
  packages: [
    {
      package: ['@google-cloud/logging-winston', '@google-cloud/logging-bunyan'],
      docs: 'https://cloud.google.com/nodejs/docs/reference/logging-winston/latest',
      types: [
        { name: 'LoggingBunyan', from: ['new LoggingBunyan()'], roles: { host: '0.apiEndpoint' } },
        { name: 'Stream', from: ['LoggingBunyan#stream()'] },
      ],
      calls: [
        { path: 'new LoggingWinston|LoggingBunyan()', sends: 'http', starts: true, roles: { host: '0.apiEndpoint' } },
      ],
    },
    {
      package: '@google-cloud/error-reporting',
      docs: 'https://cloud.google.com/nodejs/docs/reference/error-reporting/latest',
      types: [
        { name: 'ErrorReporting', from: ['new ErrorReporting()'] },
      ],
      calls: [
        { path: 'new ErrorReporting()', sends: 'http', starts: true, switches: [{ at: '0.reportMode', off: 'never' }] },
        { path: 'ErrorReporting#report()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['@google-cloud/trace-agent', '@google-cloud/profiler'],
      docs: 'https://cloud.google.com/nodejs/docs/reference/trace-agent/latest',
      calls: [
        { path: 'start()', sends: 'http', starts: true, switches: [{ at: '0.enabled', off: false }] },
      ],
    },
    {
      package: ['@google-cloud/opentelemetry-cloud-trace-exporter', '@google-cloud/opentelemetry-cloud-monitoring-exporter'],
      docs: 'https://github.com/GoogleCloudPlatform/opentelemetry-operations-js',
      calls: [
        { path: 'new TraceExporter|MetricExporter()', sends: 'http', starts: true, roles: { host: '0.apiEndpoint' } },
      ],
    },
  ],
} satisfies VendorModel;
