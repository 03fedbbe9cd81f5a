import type { VendorModel } from '../types.ts';

export default {
  id: 'directus-telemetry',
  name: 'Directus telemetry',
  kind: 'installs',
  provider: 'Monospace, Inc.',
  country: 'US',
  docs: 'https://directus.io/docs/configuration/telemetry',
  hosts: ['telemetry.directus.io'],
  packages: [],
} satisfies VendorModel;
