import type { VendorModel } from '../types.ts';

export default {
  id: 'ahoy',
  name: 'Ahoy',
  kind: 'analytics',
  provider: 'Andrew Kane',
  country: 'US',
  docs: 'https://github.com/ankane/ahoy.js',
  // Sends to the application's own server.
  hosts: [],
  globals: ['ahoy'],
  packages: [
    {
      package: 'ahoy.js',
      docs: 'https://github.com/ankane/ahoy.js',
      calls: [
        { path: 'track|trackView|trackClicks|trackSubmits|trackAll()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://github.com/ankane/ahoy.js',
      calls: [
        { path: 'ahoy.track|trackView|trackAll()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
