import type { VendorModel } from '../types.ts';

export default {
  id: 'portkey',
  name: 'Portkey',
  kind: 'models',
  provider: 'Portkey, Inc.',
  country: 'US',
  docs: 'https://portkey.ai/docs/api-reference/sdk/node',
  hosts: ['api.portkey.ai'],
  packages: [
    {
      package: 'portkey-ai',
      docs: 'https://portkey.ai/docs/api-reference/sdk/node',
      types: [
        { name: 'Portkey', from: ['new ()', 'new Portkey()'], roles: { url: '0.baseURL' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.baseURL' } },
        { path: 'new Portkey()', sends: 'http', starts: true, roles: { url: '0.baseURL' } },
      ],
    },
  ],
} satisfies VendorModel;
