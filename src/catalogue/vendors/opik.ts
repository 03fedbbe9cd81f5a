import type { VendorModel } from '../types.ts';

export default {
  id: 'opik',
  name: 'Comet Opik',
  kind: 'models',
  provider: 'Comet ML, Inc.',
  country: 'US',
  docs: 'https://www.comet.com/docs/opik/reference/typescript-sdk/overview',
  // The service is a path of the company's own site: the rows name it.
  hosts: [],
  packages: [
    {
      package: 'opik',
      docs: 'https://www.comet.com/docs/opik/reference/typescript-sdk/overview',
      types: [
        { name: 'Opik', from: ['new Opik()'], roles: { url: '0.apiUrl' } },
      ],
      calls: [
        { path: 'new Opik()', sends: 'http', starts: true, roles: { url: '0.apiUrl' }, hosts: ['https://www.comet.com/opik/api/'] },
        { path: 'Opik#trace()', sends: 'http', roles: { body: '0' }, hosts: ['https://www.comet.com/opik/api/'] },
      ],
    },
  ],
} satisfies VendorModel;
