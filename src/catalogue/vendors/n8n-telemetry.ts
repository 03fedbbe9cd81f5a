import type { VendorModel } from '../types.ts';

export default {
  id: 'n8n-telemetry',
  name: 'n8n telemetry',
  kind: 'installs',
  provider: 'n8n GmbH',
  country: 'DE',
  docs: 'https://docs.n8n.io/hosting/configuration/configuration-examples/isolation/',
  hosts: ['telemetry.n8n.io', 'ph.n8n.io'],
  packages: [],
} satisfies VendorModel;
