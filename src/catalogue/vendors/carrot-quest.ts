import type { VendorModel } from '../types.ts';

export default {
  id: 'carrot-quest',
  name: 'Carrot quest',
  kind: 'chat',
  provider: 'Carrot quest LLC',
  country: 'RU',
  docs: 'https://developers.carrotquest.io/',
  hosts: ['api.carrotquest.io', 'cdn.carrotquest.io', 'realtime-services.carrotquest.io'],
  scripts: ['https://cdn.carrotquest.io/'],
  globals: ['carrotquest'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.carrotquest.io/',
      calls: [
        { path: 'carrotquest.connect()', sends: 'http', starts: true },
        { path: 'carrotquest.identify|track|event|auth()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
