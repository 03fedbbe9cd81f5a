import type { VendorModel } from '../types.ts';

export default {
  id: 'flurry',
  name: 'Flurry Analytics',
  kind: 'analytics',
  provider: 'Flurry, Inc.',
  country: 'US',
  docs: 'https://github.com/flurry/react-native-flurry-sdk',
  hosts: ['data.flurry.com', 'cfg.flurry.com'],
  packages: [
    {
      package: 'react-native-flurry-sdk',
      docs: 'https://github.com/flurry/react-native-flurry-sdk',
      types: [
        { name: 'Builder', from: ['new Builder()', 'Builder#withCrashReporting()', 'Builder#withLogging()', 'Builder#withLogLevel()', 'Builder#withContinueSessionMillis()'] },
      ],
      calls: [
        { path: 'Builder#build()', sends: 'http', starts: true },
        { path: 'logEvent|onError|logPayment|setUserId()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
