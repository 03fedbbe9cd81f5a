import type { VendorModel } from '../types.ts';

export default {
  id: 'rybbit',
  name: 'Rybbit',
  kind: 'analytics',
  provider: 'Rybbit',
  docs: 'https://www.rybbit.io/docs',
  hosts: ['app.rybbit.io'],
  scripts: ['https://app.rybbit.io/api/script.js'],
  globals: ['rybbit'],
  packages: [
    {
      package: '@rybbit/js',
      docs: 'https://www.rybbit.io/docs',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.analyticsHost' } },
        { path: 'event|pageview|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.rybbit.io/docs',
      calls: [
        { path: 'rybbit.event|identify|pageview()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
