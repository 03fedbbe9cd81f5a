import type { VendorModel } from '../types.ts';

export default {
  id: 'openlit',
  name: 'OpenLIT',
  kind: 'models',
  provider: 'OpenLIT',
  docs: 'https://docs.openlit.io/latest/sdk/quickstart-ai-observability',
  // Sends to a collector of one's own; the project runs no service for it.
  hosts: [],
  packages: [
    {
      package: 'openlit',
      docs: 'https://docs.openlit.io/latest/sdk/quickstart-ai-observability',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.otlpEndpoint' }, hosts: ['http://127.0.0.1:4318'] },
      ],
    },
  ],
} satisfies VendorModel;
