import type { VendorModel } from '../types.ts';

export default {
  id: 'payload-telemetry',
  name: 'Payload telemetry',
  kind: 'installs',
  provider: 'Payload CMS, Inc.',
  country: 'US',
  docs: 'https://payloadcms.com/docs/configuration/overview',
  hosts: ['telemetry.payloadcms.com'],
  packages: [],
} satisfies VendorModel;
