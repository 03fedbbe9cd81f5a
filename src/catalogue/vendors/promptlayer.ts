import type { VendorModel } from '../types.ts';

export default {
  id: 'promptlayer',
  name: 'PromptLayer',
  kind: 'models',
  provider: 'Magniv, Inc.',
  country: 'US',
  docs: 'https://docs.promptlayer.com/languages/javascript',
  hosts: ['api.promptlayer.com'],
  packages: [
    {
      package: 'promptlayer',
      docs: 'https://docs.promptlayer.com/languages/javascript',
      types: [
        { name: 'PromptLayer', from: ['new PromptLayer()'], roles: { url: '0.baseURL' } },
      ],
      calls: [
        { path: 'new PromptLayer()', sends: 'http', starts: true, roles: { url: '0.baseURL' } },
        { path: 'PromptLayer#run|logRequest()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
