import type { VendorModel } from '../types.ts';

export default {
  id: 'falcon-logscale',
  name: 'Falcon LogScale (Humio)',
  kind: 'logs',
  provider: 'CrowdStrike, Inc.',
  country: 'US',
  docs: 'https://library.humio.com/',
  hosts: ['cloud.humio.com', 'cloud.us.humio.com', 'cloud.community.humio.com'],
  regions: {
    US: ['cloud.us.humio.com'],
  },
  packages: [
    {
      package: 'humio',
      docs: 'https://library.humio.com/',
      types: [
        { name: 'Humio', from: ['new ()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { host: '0.host' } },
        { path: 'Humio#sendJson|sendMessage()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
