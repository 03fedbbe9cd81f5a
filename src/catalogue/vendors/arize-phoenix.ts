import type { VendorModel } from '../types.ts';

export default {
  id: 'arize-phoenix',
  name: 'Arize Phoenix',
  kind: 'models',
  provider: 'Arize AI, Inc.',
  country: 'US',
  docs: 'https://arize.com/docs/phoenix/sdk-api-reference/typescript',
  hosts: ['app.phoenix.arize.com', 'otlp.arize.com', 'otlp.eu-west-1a.arize.com'],
  regions: {
    EU: ['otlp.eu-west-1a.arize.com'],
  },
  packages: [
    {
      package: '@arizeai/phoenix-otel',
      docs: 'https://arize.com/docs/phoenix/sdk-api-reference/typescript',
      calls: [
        { path: 'register()', sends: 'http', starts: true, roles: { url: '0.url' }, hosts: ['http://localhost:6006'] },
      ],
    },
  ],
} satisfies VendorModel;
