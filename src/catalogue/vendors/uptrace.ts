import type { VendorModel } from '../types.ts';

export default {
  id: 'uptrace',
  name: 'Uptrace',
  kind: 'otel',
  provider: 'Uptrace OU',
  country: 'EE',
  docs: 'https://uptrace.dev/get/opentelemetry-js',
  hosts: ['api.uptrace.dev', 'otlp.uptrace.dev'],
  packages: [
    {
      package: ['@uptrace/node', '@uptrace/web'],
      docs: 'https://uptrace.dev/get/opentelemetry-js',
      calls: [
        { path: 'configureOpentelemetry()', sends: 'http', starts: true, roles: { url: '0.dsn' } },
        { path: 'reportException()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
