import type { VendorModel } from '../types.ts';

export default {
  id: 'jitsu',
  name: 'Jitsu',
  kind: 'cdp',
  provider: 'Jitsu Labs, Inc.',
  country: 'US',
  docs: 'https://docs.jitsu.com/sending-data/npm',
  hosts: ['*.d.jitsu.com', 't.jitsu.com'],
  packages: [
    {
      package: '@jitsu/js',
      docs: 'https://docs.jitsu.com/sending-data/npm',
      types: [
        { name: 'AnalyticsInterface', from: ['jitsuAnalytics()'], roles: { url: '0.host' } },
      ],
      calls: [
        { path: 'jitsuAnalytics()', sends: 'http', starts: true, roles: { url: '0.host' } },
        { path: 'AnalyticsInterface#track|identify|page|group()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@jitsu/sdk-js',
      docs: 'https://docs.jitsu.com/sending-data/npm',
      types: [
        { name: 'JitsuClient', from: ['jitsuClient()'], roles: { url: '0.tracking_host' } },
      ],
      calls: [
        { path: 'jitsuClient()', sends: 'http', starts: true, roles: { url: '0.tracking_host' } },
        { path: 'JitsuClient#track|id()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
