import type { VendorModel } from '../types.ts';

export default {
  id: 'highlight',
  name: 'Highlight',
  kind: 'replay',
  provider: 'Highlight Inc.',
  country: 'US',
  docs: 'https://www.highlight.io/docs/sdk/client',
  hosts: ['pub.highlight.io', 'pub.highlight.run', 'otel.highlight.io', 'static.highlight.io'],
  packages: [
    {
      package: 'highlight.run',
      docs: 'https://www.highlight.io/docs/sdk/client',
      calls: [
        { path: 'H.init()', sends: 'http', starts: true, roles: { url: '1.backendUrl' }, collects: 'replay', masks: [{ at: '1.privacySetting', off: ['none'] }] },
        { path: 'H.identify|track|consumeError|consume()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: [
        '@highlight-run/node',
        '@highlight-run/next',
        '@highlight-run/next/server',
        '@highlight-run/nest',
        '@highlight-run/cloudflare',
      ],
      docs: 'https://www.highlight.io/docs/sdk/client',
      calls: [
        { path: 'H.init()', sends: 'http', starts: true, roles: { url: '0.otlpEndpoint' } },
        { path: 'H.consumeError()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
