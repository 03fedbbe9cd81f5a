import type { VendorModel } from '../types.ts';

export default {
  id: 'branch',
  name: 'Branch',
  kind: 'attribution',
  provider: 'Branch Metrics, Inc.',
  country: 'US',
  docs: 'https://help.branch.io/developers-hub/docs/web-sdk-overview',
  hosts: ['api.branch.io', 'api2.branch.io', 'api3.branch.io', 'api-eu.branch.io', 'api3-eu.branch.io', 'cdn.branch.io'],
  scripts: ['https://cdn.branch.io/branch-latest.min.js'],
  globals: ['branch'],
  packages: [
    {
      package: 'branch-sdk',
      docs: 'https://help.branch.io/developers-hub/docs/web-sdk-overview',
      calls: [
        { path: 'init()', sends: 'http', starts: true, switches: [{ at: '1.tracking_disabled', off: true }] },
        { path: 'setIdentity|logEvent|track|link|trackCommerceEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-native-branch',
      docs: 'https://help.branch.io/developers-hub/docs/react-native',
      types: [
        { name: 'BranchEvent', from: ['new BranchEvent()'] },
      ],
      calls: [
        { path: 'subscribe()', sends: 'http', starts: true },
        { path: 'setIdentity|logout()', sends: 'http', roles: { body: '*' } },
        { path: 'BranchEvent#logEvent()', sends: 'http' },
      ],
    },
    {
      package: 'global',
      docs: 'https://help.branch.io/developers-hub/docs/web-sdk-overview',
      calls: [
        { path: 'branch.init()', sends: 'http', starts: true, switches: [{ at: '1.tracking_disabled', off: true }] },
        { path: 'branch.setIdentity|logEvent|track|link()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
