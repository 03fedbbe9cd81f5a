import type { VendorModel } from '../types.ts';

export default {
  id: 'flagsmith',
  name: 'Flagsmith',
  kind: 'flags',
  provider: 'Bullet Train Ltd',
  country: 'GB',
  docs: 'https://docs.flagsmith.com/clients/javascript',
  hosts: ['edge.api.flagsmith.com', 'api.flagsmith.com', 'realtime.flagsmith.com'],
  packages: [
    {
      package: [
        'flagsmith',
        'flagsmith/react',
        'flagsmith/isomorphic',
        '@flagsmith/flagsmith',
        'react-native-flagsmith',
        'flagsmith-react',
      ],
      docs: 'https://docs.flagsmith.com/clients/javascript',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.api' }, switches: [{ at: '0.enableAnalytics', off: false }] },
        { path: 'FlagsmithProvider()', needs: '0.options.environmentID', sends: 'http', starts: true, roles: { url: '0.options.api' }, switches: [{ at: '0.options.enableAnalytics', off: false }] },
        { path: 'identify|setTrait|setTraits|setContext()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'flagsmith-nodejs',
      docs: 'https://docs.flagsmith.com/clients/server-side',
      types: [
        { name: 'Flagsmith', from: ['new Flagsmith()', 'new ()'], roles: { url: '0.apiUrl' } },
      ],
      calls: [
        { path: 'new Flagsmith()', sends: 'http', starts: true, roles: { url: '0.apiUrl' }, switches: [{ at: '0.offlineMode', off: true }] },
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
        { path: 'Flagsmith#getIdentityFlags()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
