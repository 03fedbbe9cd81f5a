import type { VendorModel } from '../types.ts';

export default {
  id: 'hyperdx',
  name: 'HyperDX',
  kind: 'otel',
  provider: 'ClickHouse, Inc.',
  country: 'US',
  docs: 'https://clickhouse.com/docs/use-cases/observability/clickstack/sdks/browser',
  hosts: ['in.hyperdx.io', 'in-otel.hyperdx.io'],
  packages: [
    {
      package: '@hyperdx/browser',
      docs: 'https://clickhouse.com/docs/use-cases/observability/clickstack/sdks/browser',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'addAction|setGlobalAttributes|recordException()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@hyperdx/node-opentelemetry',
      docs: 'https://clickhouse.com/docs/use-cases/observability/clickstack/sdks/browser',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'setTraceAttributes()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
