import type { VendorModel } from '../types.ts';

export default {
  id: 'eppo',
  name: 'Eppo',
  kind: 'experiments',
  provider: 'Datadog, Inc.',
  country: 'US',
  docs: 'https://docs.geteppo.com/sdks/client-sdks/javascript/',
  hosts: ['fscdn.eppo.cloud', '*.fscdn.eppo.cloud', '*.e.eppo.cloud'],
  packages: [
    {
      package: ['@eppo/js-client-sdk', '@eppo/node-server-sdk', '@eppo/react-native-sdk'],
      docs: 'https://docs.geteppo.com/sdks/client-sdks/javascript/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
      ],
    },
  ],
} satisfies VendorModel;
