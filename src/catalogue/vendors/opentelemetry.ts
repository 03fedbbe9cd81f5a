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
    // Does nothing until an SDK is registered: libraries call it for whoever runs them.
    {
      package: '@opentelemetry/api',
      docs: 'https://opentelemetry.io/docs/languages/js/instrumentation/',
      types: [
        { name: 'Tracer', from: ['trace.getTracer()', 'trace.getTracerProvider().getTracer()'] },
        { name: 'Span', from: ['trace.getSpan|getActiveSpan()', 'Tracer#startSpan()', 'Tracer#startActiveSpan().<0>'] },
        { name: 'Meter', from: ['metrics.getMeter()'] },
      ],
      calls: [
        { path: 'Tracer#startSpan|startActiveSpan()', carries: 'http', inert: true, roles: { body: ['1.attributes', '0'] }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Span#setAttribute()', carries: 'http', inert: true, roles: { body: '1' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Span#setAttributes|recordException|setStatus|updateName|addLink|addLinks()', carries: 'http', inert: true, roles: { body: '0' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Span#addEvent()', carries: 'http', inert: true, roles: { body: '*' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Meter#createCounter|createUpDownCounter|createHistogram|createGauge().add|record()', carries: 'http', inert: true, roles: { body: '1' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
      ],
    },
    {
      package: ['@opentelemetry/sdk-node', '@opentelemetry/sdk-trace-node', '@opentelemetry/sdk-trace-web', '@opentelemetry/sdk-trace-base'],
      docs: 'https://opentelemetry.io/docs/languages/js/instrumentation/',
      types: [
        { name: 'Tracer', from: ['trace.getTracer()', 'api.trace.getTracer()', 'trace.getTracerProvider().getTracer()', 'api.trace.getTracerProvider().getTracer()'] },
        { name: 'Span', from: ['trace.getSpan|getActiveSpan()', 'api.trace.getSpan|getActiveSpan()', 'Tracer#startSpan()', 'Tracer#startActiveSpan().<0>'] },
        { name: 'Meter', from: ['metrics.getMeter()', 'api.metrics.getMeter()'] },
      ],
      calls: [
        { path: 'Tracer#startSpan|startActiveSpan()', carries: 'http', roles: { body: ['1.attributes', '0'] }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Span#setAttribute()', carries: 'http', roles: { body: '1' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Span#setAttributes|recordException|setStatus|updateName|addLink|addLinks()', carries: 'http', roles: { body: '0' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Span#addEvent()', carries: 'http', roles: { body: '*' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
        { path: 'Meter#createCounter|createUpDownCounter|createHistogram|createGauge().add|record()', carries: 'http', roles: { body: '1' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
      ],
    },
    {
      package: '@opentelemetry/api-logs',
      docs: 'https://open-telemetry.github.io/opentelemetry-js/interfaces/_opentelemetry_api-logs._opentelemetry_api-logs.Logger.html',
      types: [{ name: 'Logger', from: ['logs.getLogger()'] }],
      calls: [
        { path: 'Logger#emit()', carries: 'http', inert: true, roles: { body: '0' }, hosts: ['env:OTEL_EXPORTER_OTLP_ENDPOINT'] },
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
