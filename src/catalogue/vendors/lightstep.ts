import type { VendorModel } from '../types.ts';

export default {
  id: 'lightstep',
  name: 'ServiceNow Cloud Observability (Lightstep)',
  kind: 'otel',
  provider: 'ServiceNow, Inc.',
  country: 'US',
  docs: 'https://docs.lightstep.com/',
  hosts: ['ingest.lightstep.com', 'collector.lightstep.com', 'collector-grpc.lightstep.com'],
  packages: [
    {
      package: 'lightstep-opentelemetry-launcher-node',
      docs: 'https://docs.lightstep.com/',
      calls: [
        { path: 'lightstep.configureOpenTelemetry()', sends: 'http', starts: true, roles: { url: '0.spanEndpoint' } },
      ],
    },
    {
      package: 'lightstep-tracer',
      docs: 'https://docs.lightstep.com/',
      calls: [
        { path: 'new Tracer()', sends: 'http', starts: true, roles: { host: '0.collector_host' } },
      ],
    },
  ],
} satisfies VendorModel;
