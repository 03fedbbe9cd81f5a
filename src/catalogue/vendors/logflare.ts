import type { VendorModel } from '../types.ts';

export default {
  id: 'logflare',
  name: 'Logflare',
  kind: 'logs',
  provider: 'Supabase, Inc.',
  country: 'US',
  docs: 'https://docs.logflare.app/',
  hosts: ['api.logflare.app'],
  packages: [
    {
      package: 'pino-logflare',
      docs: 'https://docs.logflare.app/',
      calls: [
        { path: 'logflarePinoVercel|createWriteStream|createPinoBrowserSend()', sends: 'http', starts: true, roles: { url: '0.apiBaseUrl' } },
      ],
    },
    {
      package: 'logflare-transport-core',
      docs: 'https://docs.logflare.app/',
      types: [
        { name: 'LogflareHttpClient', from: ['new LogflareHttpClient()'], roles: { url: '0.apiBaseUrl' } },
      ],
      calls: [
        { path: 'new LogflareHttpClient()', sends: 'http', starts: true, roles: { url: '0.apiBaseUrl' } },
      ],
    },
  ],
} satisfies VendorModel;
