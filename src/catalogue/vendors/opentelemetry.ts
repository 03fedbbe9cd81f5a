import type { VendorModel } from '../types.ts';

export default {
  id: 'opentelemetry',
  name: 'OpenTelemetry exporters',
  kind: 'otel',
  provider: 'The Linux Foundation',
  country: 'US',
  docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
  // No service of its own: the default is a collector on the same machine.
  hosts: [],
  packages: [
    {
      package: ['@opentelemetry/exporter-trace-otlp-http', '@opentelemetry/exporter-trace-otlp-proto'],
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new OTLPTraceExporter()', sends: 'http', starts: true, roles: { url: '0.url', headers: '0.headers' }, hosts: ['http://localhost:4318'] },
      ],
    },
    {
      package: ['@opentelemetry/exporter-metrics-otlp-http', '@opentelemetry/exporter-metrics-otlp-proto'],
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new OTLPMetricExporter()', sends: 'http', starts: true, roles: { url: '0.url', headers: '0.headers' }, hosts: ['http://localhost:4318'] },
      ],
    },
    {
      package: ['@opentelemetry/exporter-logs-otlp-http', '@opentelemetry/exporter-logs-otlp-proto'],
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new OTLPLogExporter()', sends: 'http', starts: true, roles: { url: '0.url', headers: '0.headers' }, hosts: ['http://localhost:4318'] },
      ],
    },
    {
      package: [
        '@opentelemetry/exporter-trace-otlp-grpc',
        '@opentelemetry/exporter-metrics-otlp-grpc',
        '@opentelemetry/exporter-logs-otlp-grpc',
      ],
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new OTLPTraceExporter|OTLPMetricExporter|OTLPLogExporter()', sends: 'rpc', starts: true, roles: { url: '0.url' }, hosts: ['http://localhost:4317'] },
      ],
    },
    {
      package: '@opentelemetry/exporter-collector',
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new CollectorTraceExporter|CollectorMetricExporter()', sends: 'http', starts: true, roles: { url: '0.url' }, hosts: ['http://localhost:4318'] },
      ],
    },
    {
      package: '@opentelemetry/exporter-zipkin',
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new ZipkinExporter()', sends: 'http', starts: true, roles: { url: '0.url' }, hosts: ['http://localhost:9411'] },
      ],
    },
    {
      package: '@opentelemetry/exporter-jaeger',
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: 'new JaegerExporter()', sends: 'http', starts: true, roles: { url: '0.endpoint', host: '0.host', port: '0.port' }, hosts: ['http://localhost:14268'] },
      ],
    },
    {
      package: 'pino-opentelemetry-transport',
      docs: 'https://opentelemetry.io/docs/languages/js/exporters/',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
