import type { VendorModel } from '../types.ts';

export default {
  id: 'split',
  name: 'Split (Harness FME)',
  kind: 'flags',
  provider: 'Harness Inc.',
  country: 'US',
  docs: 'https://developer.harness.io/docs/feature-management-experimentation/sdks-and-infrastructure/',
  hosts: ['sdk.split.io', 'events.split.io', 'auth.split.io', 'streaming.split.io', 'telemetry.split.io', 'cdn.split.io'],
  scripts: ['https://cdn.split.io/sdk/'],
  globals: ['splitio'],
  packages: [
    {
      package: ['@splitsoftware/splitio', '@splitsoftware/splitio-browserjs', '@splitsoftware/splitio-react-native'],
      docs: 'https://developer.harness.io/docs/feature-management-experimentation/sdks-and-infrastructure/',
      types: [
        { name: 'SplitFactory', from: ['SplitFactory()'], roles: { url: '0.urls.sdk' } },
        { name: 'SplitClient', from: ['SplitFactory#client()'] },
      ],
      calls: [
        { path: 'SplitFactory()', sends: 'http', starts: true, roles: { url: ['0.urls.sdk', '0.urls.events'] } },
        { path: 'SplitClient#track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@splitsoftware/browser-rum-agent',
      docs: 'https://developer.harness.io/docs/feature-management-experimentation/sdks-and-infrastructure/',
      calls: [
        { path: 'SplitRumAgent.setup()', sends: 'http', starts: true, roles: { url: '1.url' } },
        { path: 'SplitRumAgent.track|trackError()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.harness.io/docs/feature-management-experimentation/sdks-and-infrastructure/',
      calls: [
        { path: 'splitio()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
