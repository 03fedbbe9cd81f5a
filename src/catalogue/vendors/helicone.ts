import type { VendorModel } from '../types.ts';

export default {
  id: 'helicone',
  name: 'Helicone',
  kind: 'models',
  provider: 'Helicone, Inc.',
  country: 'US',
  docs: 'https://docs.helicone.ai/getting-started/integration-method/openai',
  hosts: [
    'api.helicone.ai',
    'oai.helicone.ai',
    'gateway.helicone.ai',
    'anthropic.helicone.ai',
    'api.worker.helicone.ai',
    'eu.api.helicone.ai',
    'eu.gateway.helicone.ai',
    'ai-gateway.helicone.ai',
  ],
  regions: {
    EU: ['eu.api.helicone.ai', 'eu.gateway.helicone.ai'],
  },
  packages: [
    {
      package: '@helicone/helpers',
      docs: 'https://docs.helicone.ai/getting-started/integration-method/custom',
      types: [
        { name: 'HeliconeManualLogger', from: ['new HeliconeManualLogger()'], roles: { url: '0.loggingEndpoint' } },
      ],
      calls: [
        { path: 'new HeliconeManualLogger()', sends: 'http', starts: true, roles: { url: '0.loggingEndpoint' } },
        { path: 'HeliconeManualLogger#logRequest|logSingleRequest|logStream|logSingleStream()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
