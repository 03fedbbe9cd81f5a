import type { VendorModel } from '../types.ts';

export default {
  id: 'sessionstack',
  name: 'SessionStack',
  kind: 'replay',
  provider: 'SessionStack EAD',
  country: 'BG',
  docs: 'https://docs.sessionstack.com/',
  hosts: ['*.sessionstack.com'],
  scripts: ['https://cdn.sessionstack.com/'],
  globals: ['sessionstack'],
  packages: [
    {
      package: 'global',
      docs: 'https://docs.sessionstack.com/',
      calls: [
        { path: 'sessionstack.identify|log()', sends: 'http', roles: { body: '*' } },
        { path: 'sessionstack.startRecording()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
