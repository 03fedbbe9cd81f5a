import type { VendorModel } from '../types.ts';

export default {
  id: 'traceloop',
  name: 'Traceloop OpenLLMetry',
  kind: 'models',
  provider: 'Traceloop, Inc.',
  country: 'US',
  docs: 'https://www.traceloop.com/docs/openllmetry/getting-started-ts',
  hosts: ['api.traceloop.com', 'api-staging.traceloop.com'],
  packages: [
    {
      package: '@traceloop/node-server-sdk',
      docs: 'https://www.traceloop.com/docs/openllmetry/getting-started-ts',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '0.baseUrl' }, switches: [{ at: '0.tracingEnabled', off: false }] },
        { path: 'reportCustomMetric()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
