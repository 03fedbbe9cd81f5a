import type { VendorModel } from '../types.ts';

export default {
  id: 'chameleon',
  name: 'Chameleon',
  kind: 'analytics',
  provider: 'Chameleon Software, Inc.',
  country: 'US',
  docs: 'https://app.unpkg.com/snippet.js@1.0.9',
  hosts: ['fast.trychameleon.com', 'edit.trychameleon.com'],
  scripts: ['https://fast.trychameleon.com/'],
  globals: ['chmln'],
  packages: [
    {
      package: 'global',
      docs: 'https://app.unpkg.com/snippet.js@1.0.9',
      calls: [
        { path: 'chmln.alias|identify|set|setup|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
