import type { VendorModel } from '../types.ts';

export default {
  id: 'honeycomb',
  name: 'Honeycomb',
  kind: 'otel',
  provider: 'Hound Technology, Inc.',
  country: 'US',
  docs: 'https://docs.honeycomb.io/send-data/javascript-nodejs/',
  hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
  regions: {
    US: ['api.honeycomb.io'],
    EU: ['api.eu1.honeycomb.io'],
  },
  packages: [
    {
      package: '@honeycombio/opentelemetry-web',
      docs: 'https://docs.honeycomb.io/send-data/javascript-nodejs/',
      calls: [
        { path: 'new HoneycombWebSDK()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
      ],
    },
    {
      package: '@honeycombio/opentelemetry-node',
      docs: 'https://docs.honeycomb.io/send-data/javascript-nodejs/',
      calls: [
        { path: 'new HoneycombSDK()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
      ],
    },
    {
      package: 'libhoney',
      docs: 'https://docs.honeycomb.io/send-data/javascript-nodejs/',
      types: [
        { name: 'Libhoney', from: ['new ()'], roles: { url: '0.apiHost' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.apiHost' }, switches: [{ at: '0.disabled', off: true }] },
        { path: 'Libhoney#sendNow|sendPresampled()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'honeycomb-beeline',
      docs: 'https://docs.honeycomb.io/send-data/javascript-nodejs/',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.apiHost' } },
      ],
    },
  ],
} satisfies VendorModel;
