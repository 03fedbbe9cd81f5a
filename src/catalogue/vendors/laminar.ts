import type { VendorModel } from '../types.ts';

export default {
  id: 'laminar',
  name: 'Laminar',
  kind: 'models',
  provider: 'LMNR AI, Inc.',
  country: 'US',
  docs: 'https://docs.laminar.sh/sdk/typescript',
  hosts: ['api.lmnr.ai'],
  packages: [
    {
      package: '@lmnr-ai/lmnr',
      docs: 'https://docs.laminar.sh/sdk/typescript',
      calls: [
        { path: 'Laminar.initialize()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
        { path: 'Laminar.event|setTraceUserId|setSpanAttributes()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
