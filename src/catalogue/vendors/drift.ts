import type { VendorModel } from '../types.ts';

export default {
  id: 'drift',
  name: 'Drift',
  kind: 'chat',
  provider: 'Drift.com, Inc.',
  country: 'US',
  docs: 'https://devdocs.drift.com/docs/drift-javascript-snippet',
  hosts: ['*.api.drift.com', '*.driftt.com'],
  scripts: ['https://js.driftt.com/include/'],
  globals: ['drift', 'driftt'],
  packages: [
    {
      package: 'global',
      docs: 'https://devdocs.drift.com/docs/drift-javascript-snippet',
      calls: [
        { path: 'drift.load()', sends: 'http', starts: true },
        { path: 'drift.identify|track|page()', sends: 'http', roles: { body: '*' } },
        { path: 'drift.api.setUserAttributes()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
