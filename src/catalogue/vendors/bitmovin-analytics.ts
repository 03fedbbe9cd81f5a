import type { VendorModel } from '../types.ts';

export default {
  id: 'bitmovin-analytics',
  name: 'Bitmovin Analytics',
  kind: 'performance',
  provider: 'Bitmovin GmbH',
  country: 'AT',
  docs: 'https://developer.bitmovin.com/playback/docs/analytics',
  hosts: ['analytics-ingress-global.bitmovin.com', 'licensing.bitmovin.com'],
  packages: [
    {
      package: 'bitmovin-analytics',
      docs: 'https://developer.bitmovin.com/playback/docs/analytics',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
