import type { VendorModel } from '../types.ts';

export default {
  id: 'gosquared',
  name: 'GoSquared',
  kind: 'analytics',
  provider: 'GoSquared Ltd',
  country: 'GB',
  docs: 'https://www.gosquared.com/docs/',
  hosts: ['data.gosquared.com', 'data2.gosquared.com', 'd1l6p2sc9645hc.cloudfront.net'],
  scripts: ['https://d1l6p2sc9645hc.cloudfront.net/'],
  globals: ['_gs'],
  packages: [
    {
      package: 'gosquared',
      docs: 'https://www.gosquared.com/docs/',
      types: [
        { name: 'GoSquared', from: ['new ()'] },
      ],
      calls: [
        { path: 'GoSquared#event|pageview|transaction()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.gosquared.com/docs/',
      calls: [
        { path: "_gs('event')", sends: 'http', roles: { body: '*' } },
        { path: "_gs('identify')", sends: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
