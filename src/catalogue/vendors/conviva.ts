import type { VendorModel } from '../types.ts';

export default {
  id: 'conviva',
  name: 'Conviva',
  kind: 'performance',
  provider: 'Conviva Inc.',
  country: 'US',
  docs: 'https://pulse.conviva.com/learning-center/',
  hosts: ['cws.conviva.com', '*.cws.conviva.com', 'appgw.conviva.com'],
  packages: [
    {
      package: '@convivainc/conviva-js-coresdk',
      docs: 'https://pulse.conviva.com/learning-center/',
      calls: [
        { path: 'Analytics.init()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
