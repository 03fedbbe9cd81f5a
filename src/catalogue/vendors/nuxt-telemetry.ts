import type { VendorModel } from '../types.ts';

export default {
  id: 'nuxt-telemetry',
  name: 'Nuxt telemetry',
  kind: 'installs',
  provider: 'Vercel Inc.',
  country: 'US',
  docs: 'https://github.com/nuxt/telemetry',
  hosts: ['telemetry.nuxtjs.com', 'telemetry.nuxt.com'],
  packages: [],
} satisfies VendorModel;
