import type { VendorModel } from '../types.ts';

export default {
  id: 'insider',
  name: 'Insider',
  kind: 'cdp',
  provider: 'Insider Teknoloji ve Danismanlik A.S.',
  country: 'TR',
  docs: 'https://academy.insiderone.com/docs',
  hosts: ['*.useinsider.com'],
  globals: ['Insider', 'InsiderQueue', 'insider_object'],
  packages: [
    {
      package: 'global',
      docs: 'https://academy.insiderone.com/docs',
      calls: [
        { path: 'InsiderQueue.push()', sends: 'http', roles: { body: '0' } },
        { path: 'Insider.track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
