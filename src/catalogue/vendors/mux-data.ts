import type { VendorModel } from '../types.ts';

export default {
  id: 'mux-data',
  name: 'Mux Data',
  kind: 'performance',
  provider: 'Mux, Inc.',
  country: 'US',
  docs: 'https://www.mux.com/docs/guides/monitor-html5-video-element',
  hosts: ['*.litix.io'],
  packages: [
    {
      package: 'mux-embed',
      docs: 'https://www.mux.com/docs/guides/monitor-html5-video-element',
      calls: [
        { path: 'monitor()', sends: 'http', starts: true, roles: { host: '1.beaconCollectionDomain' } },
        { path: 'emit()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
