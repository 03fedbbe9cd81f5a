import type { VendorModel } from '../types.ts';

export default {
  id: 'wrangler-telemetry',
  name: 'Wrangler telemetry',
  kind: 'installs',
  provider: 'Cloudflare, Inc.',
  country: 'US',
  docs: 'https://github.com/cloudflare/workers-sdk/blob/main/packages/wrangler/telemetry.md',
  hosts: ['sparrow.cloudflare.com'],
  packages: [],
} satisfies VendorModel;
