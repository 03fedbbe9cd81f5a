import type { VendorModel } from '../types.ts';

export default {
  id: 'woopra',
  name: 'Woopra',
  kind: 'analytics',
  provider: 'Woopra, Inc.',
  country: 'US',
  docs: 'https://docs.woopra.com/reference/intro-1',
  hosts: ['static.woopra.com'],
  scripts: ['https://static.woopra.com/js/', 'https://www.woopra.com/track/'],
  globals: ['woopra'],
  packages: [
    {
      package: 'global',
      docs: 'https://docs.woopra.com/reference/intro-1',
      calls: [
        { path: 'woopra.track|identify|push()', sends: 'http', roles: { body: '*' }, hosts: ['https://www.woopra.com/track/'] },
        { path: 'woopra.config()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
