import type { VendorModel } from '../types.ts';

export default {
  id: 'keen',
  name: 'Keen',
  kind: 'analytics',
  provider: 'Keen.IO Inc.',
  country: 'US',
  docs: 'https://github.com/keen/keen-tracking.js',
  hosts: ['api.keen.io'],
  packages: [
    {
      package: ['keen-tracking', 'keen-js'],
      docs: 'https://github.com/keen/keen-tracking.js',
      types: [
        { name: 'Keen', from: ['new ()', 'new Keen()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { host: '0.host' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'Keen#recordEvent|recordEvents|trackEvent|addEvent|addEvents()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
