import type { VendorModel } from '../types.ts';

export default {
  id: 'calltouch',
  name: 'Calltouch',
  kind: 'analytics',
  provider: 'Calltouch LLC',
  country: 'RU',
  docs: 'https://www.calltouch.ru/support/',
  hosts: ['mod.calltouch.ru', 'api.calltouch.ru', 'api-node7.calltouch.ru'],
  scripts: ['https://mod.calltouch.ru/'],
  globals: ['ct'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.calltouch.ru/support/',
      calls: [
        { path: "ct('goal')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
