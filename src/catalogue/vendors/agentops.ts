import type { VendorModel } from '../types.ts';

export default {
  id: 'agentops',
  name: 'AgentOps',
  kind: 'models',
  provider: 'Agency AI, Inc.',
  country: 'US',
  docs: 'https://docs.agentops.ai/',
  hosts: ['api.agentops.ai', 'otlp.agentops.ai'],
  packages: [
    {
      package: 'agentops',
      docs: 'https://docs.agentops.ai/',
      calls: [
        { path: 'agentops.init()', sends: 'http', starts: true, roles: { url: '0.apiEndpoint' } },
      ],
    },
  ],
} satisfies VendorModel;
