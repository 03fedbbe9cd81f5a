import type { VendorModel } from '../types.ts';

export default {
  id: 'telemetrydeck',
  name: 'TelemetryDeck',
  kind: 'analytics',
  provider: 'TelemetryDeck GmbH',
  country: 'DE',
  docs: 'https://telemetrydeck.com/docs/guides/javascript-setup/',
  hosts: ['nom.telemetrydeck.com'],
  packages: [
    {
      package: '@telemetrydeck/sdk',
      docs: 'https://telemetrydeck.com/docs/guides/javascript-setup/',
      types: [
        { name: 'TelemetryDeck', from: ['new ()', 'new TelemetryDeck()'], roles: { url: '0.target' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.target' } },
        { path: 'TelemetryDeck#signal()', sends: 'http', roles: { body: '*' } },
        { path: 'TelemetryDeck#queue()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
