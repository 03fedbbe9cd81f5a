import type { VendorModel } from '../types.ts';

export default {
  id: 'cube-telemetry',
  name: 'Cube telemetry',
  kind: 'installs',
  provider: 'Cube Dev, Inc.',
  country: 'US',
  docs: 'https://cube.dev/docs/product/configuration/reference/environment-variables',
  hosts: ['track.cube.dev'],
  packages: [],
} satisfies VendorModel;
