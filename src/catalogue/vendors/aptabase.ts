import type { VendorModel } from '../types.ts';

export default {
  id: 'aptabase',
  name: 'Aptabase',
  kind: 'analytics',
  provider: 'Sumbit Labs Ltd',
  country: 'GB',
  docs: 'https://aptabase.com/docs',
  hosts: ['us.aptabase.com', 'eu.aptabase.com'],
  regions: {
    US: ['us.aptabase.com'],
    EU: ['eu.aptabase.com'],
  },
  packages: [
    {
      package: ['@aptabase/web', '@aptabase/react-native', '@aptabase/electron/main', '@aptabase/browser'],
      docs: 'https://aptabase.com/docs',
      calls: [
        { path: 'init|initialize()', sends: 'http', starts: true, roles: { url: ['1.apiUrl', '1.host'] } },
        { path: 'trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@aptabase/electron/renderer', '@aptabase/tauri'],
      docs: 'https://aptabase.com/docs',
      calls: [
        { path: 'trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@aptabase/react',
      docs: 'https://aptabase.com/docs',
      types: [
        { name: 'AptabaseClient', from: ['useAptabase()'] },
      ],
      calls: [
        { path: 'AptabaseProvider()', needs: '0.appKey', sends: 'http', starts: true, roles: { url: '0.options.host' } },
        { path: 'AptabaseClient#trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
