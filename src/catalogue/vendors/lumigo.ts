import type { VendorModel } from '../types.ts';

export default {
  id: 'lumigo',
  name: 'Lumigo',
  kind: 'performance',
  provider: 'Lumigo Ltd.',
  country: 'IL',
  docs: 'https://docs.lumigo.io/docs/nodejs-tracer',
  hosts: ['*.lumigo-tracer-edge.golumigo.com'],
  packages: [
    {
      package: '@lumigo/tracer',
      docs: 'https://docs.lumigo.io/docs/nodejs-tracer',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { host: '0.edgeHost' } },
      ],
    },
  ],
} satisfies VendorModel;
