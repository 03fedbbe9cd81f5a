import type { VendorModel } from '../types.ts';

export default {
  id: 'redwood-telemetry',
  name: 'RedwoodJS telemetry',
  kind: 'installs',
  provider: 'Redwood Framework',
  country: 'US',
  docs: 'https://telemetry.redwoodjs.com/',
  hosts: ['telemetry.redwoodjs.com'],
  packages: [],
} satisfies VendorModel;
