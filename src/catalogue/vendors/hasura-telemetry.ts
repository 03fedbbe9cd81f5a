import type { VendorModel } from '../types.ts';

export default {
  id: 'hasura-telemetry',
  name: 'Hasura telemetry',
  kind: 'installs',
  provider: 'Hasura, Inc.',
  country: 'US',
  docs: 'https://hasura.io/docs/2.0/policies/telemetry/',
  hosts: ['telemetry.hasura.io'],
  packages: [],
} satisfies VendorModel;
