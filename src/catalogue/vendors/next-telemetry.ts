import type { VendorModel } from '../types.ts';

export default {
  id: 'next-telemetry',
  name: 'Next.js and Turborepo telemetry',
  kind: 'installs',
  provider: 'Vercel Inc.',
  country: 'US',
  docs: 'https://nextjs.org/telemetry',
  hosts: ['telemetry.nextjs.org', 'telemetry.vercel.com'],
  packages: [],
} satisfies VendorModel;
