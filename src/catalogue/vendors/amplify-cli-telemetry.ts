import type { VendorModel } from '../types.ts';

export default {
  id: 'amplify-cli-telemetry',
  name: 'AWS Amplify CLI telemetry',
  kind: 'installs',
  provider: 'Amazon Web Services, Inc.',
  country: 'US',
  docs: 'https://docs.amplify.aws/gen1/react/tools/cli/reference/usage-data/',
  hosts: ['api.cli.amplify.aws'],
  packages: [],
} satisfies VendorModel;
