import type { VendorModel } from '../types.ts';

export default {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  kind: 'performance',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  docs: 'https://developers.cloudflare.com/web-analytics/',
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  scripts: ['https://static.cloudflareinsights.com/beacon.min.js'],
  globals: ['__cfBeacon'],
  packages: [],
} satisfies VendorModel;
