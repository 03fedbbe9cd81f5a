import type { VendorModel } from '../types.ts';

export default {
  id: 'scarf',
  name: 'Scarf',
  kind: 'installs',
  provider: 'Scarf Systems, Inc.',
  country: 'US',
  docs: 'https://docs.scarf.sh/package-analytics/',
  // The package reports from its install script: there is no call to see.
  hosts: ['scarf.sh', '*.scarf.sh'],
  packages: [],
} satisfies VendorModel;
