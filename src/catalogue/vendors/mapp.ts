import type { VendorModel } from '../types.ts';

export default {
  id: 'mapp',
  name: 'Mapp Intelligence (Webtrekk)',
  kind: 'analytics',
  provider: 'Mapp Digital US, LLC',
  country: 'US',
  docs: 'https://docs.mapp.com/',
  hosts: ['*.webtrekk.net', '*.wt-eu02.net', '*.mateti.net'],
  scripts: ['https://responder.wt-safetag.com/'],
  globals: ['wtSmart', 'webtrekkV3'],
  packages: [
    {
      package: 'global',
      docs: 'https://docs.mapp.com/',
      calls: [
        { path: 'wtSmart.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
