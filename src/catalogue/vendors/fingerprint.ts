import type { VendorModel } from '../types.ts';

export default {
  id: 'fingerprint',
  name: 'Fingerprint',
  kind: 'analytics',
  provider: 'FingerprintJS, Inc.',
  country: 'US',
  docs: 'https://docs.fingerprint.com/docs/js-agent',
  hosts: ['api.fpjs.io', 'eu.api.fpjs.io', 'ap.api.fpjs.io', 'fpnpmcdn.net', 'fpcdn.io', 'metrics.fpjs.io'],
  regions: {
    US: ['api.fpjs.io'],
    EU: ['eu.api.fpjs.io'],
    IN: ['ap.api.fpjs.io'],
  },
  scripts: ['https://fpnpmcdn.net/', 'https://fpcdn.io/'],
  packages: [
    {
      package: '@fingerprintjs/fingerprintjs-pro',
      docs: 'https://docs.fingerprint.com/docs/js-agent',
      types: [
        { name: 'Agent', from: ['load()'], roles: { url: '0.endpoint' } },
      ],
      calls: [
        { path: 'load()', sends: 'http', starts: true, roles: { url: '0.endpoint' }, collects: 'fingerprint' },
        { path: 'Agent#get()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
