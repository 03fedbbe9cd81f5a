import type { VendorModel } from '../types.ts';

export default {
  id: 'maxim',
  name: 'Maxim AI',
  kind: 'models',
  provider: 'H3 Labs Inc.',
  country: 'US',
  docs: 'https://www.getmaxim.ai/docs/sdk/typescript/overview',
  hosts: ['app.getmaxim.ai'],
  packages: [
    {
      package: '@maximai/maxim-js',
      docs: 'https://www.getmaxim.ai/docs/sdk/typescript/overview',
      types: [
        { name: 'Maxim', from: ['new Maxim()'], roles: { url: '0.baseUrl' } },
      ],
      calls: [
        { path: 'new Maxim()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
        { path: 'Maxim#logger()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
