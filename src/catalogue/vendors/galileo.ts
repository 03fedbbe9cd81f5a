import type { VendorModel } from '../types.ts';

export default {
  id: 'galileo',
  name: 'Galileo',
  kind: 'models',
  provider: 'Galileo Technologies, Inc.',
  country: 'US',
  docs: 'https://docs.galileo.ai/sdk-api/typescript/overview',
  hosts: ['api.galileo.ai'],
  packages: [
    {
      package: 'galileo',
      docs: 'https://docs.galileo.ai/sdk-api/typescript/overview',
      passes: [{ path: 'wrapOpenAI()', returns: '0' }],
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'wrapOpenAI()', sends: 'http', starts: true },
        { path: 'log()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
