import type { VendorModel } from '../types.ts';

export default {
  id: 'raindrop',
  name: 'Raindrop',
  kind: 'models',
  provider: 'Raindrop AI, Inc.',
  country: 'US',
  docs: 'https://www.raindrop.ai/docs/sdk/typescript/',
  hosts: ['api.raindrop.ai'],
  packages: [
    {
      package: 'raindrop-ai',
      docs: 'https://www.raindrop.ai/docs/sdk/typescript/',
      types: [
        { name: 'Raindrop', from: ['new Raindrop()', 'new ()'], roles: { url: '0.endpoint' } },
      ],
      calls: [
        { path: 'new Raindrop()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'Raindrop#trackAi|track_ai|begin|setUserDetails|trackSignal()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
