import type { VendorModel } from '../types.ts';

export default {
  id: 'outbrain',
  name: 'Outbrain Pixel',
  kind: 'ads',
  provider: 'Outbrain Inc.',
  country: 'US',
  docs: 'https://www.outbrain.com/help/advertisers/outbrain-pixel/',
  hosts: ['tr.outbrain.com', 'amplify.outbrain.com'],
  scripts: ['https://amplify.outbrain.com/cp/obtp.js'],
  globals: ['obApi'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.outbrain.com/help/advertisers/outbrain-pixel/',
      calls: [
        { path: "obApi('track')", sends: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
