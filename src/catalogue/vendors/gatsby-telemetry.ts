import type { VendorModel } from '../types.ts';

export default {
  id: 'gatsby-telemetry',
  name: 'Gatsby telemetry',
  kind: 'installs',
  provider: 'Netlify, Inc.',
  country: 'US',
  docs: 'https://www.gatsbyjs.com/docs/telemetry/',
  hosts: ['analytics.gatsbyjs.com'],
  packages: [
    {
      package: 'gatsby-telemetry',
      docs: 'https://www.gatsbyjs.com/docs/telemetry/',
      calls: [
        { path: 'trackCli|trackError|trackFeatureIsUsed|trackBuildError()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
