import type { VendorModel } from '../types.ts';

export default {
  id: 'app-center',
  name: 'Visual Studio App Center',
  kind: 'errors',
  provider: 'Microsoft Corporation',
  country: 'US',
  docs: 'https://learn.microsoft.com/appcenter/sdk/getting-started/react-native',
  hosts: ['in.appcenter.ms', 'mobile.appcenter.ms'],
  packages: [
    {
      package: ['appcenter-analytics', 'appcenter-crashes', 'appcenter'],
      docs: 'https://learn.microsoft.com/appcenter/sdk/analytics/react-native',
      calls: [
        { path: 'trackEvent|trackError()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserId()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
