import type { VendorModel } from '../types.ts';

export default {
  id: 'roistat',
  name: 'Roistat',
  kind: 'analytics',
  provider: 'Roistat LLC',
  country: 'RU',
  docs: 'https://help.roistat.com/',
  hosts: ['cloud.roistat.com', 'collector.roistat.com'],
  scripts: ['https://cloud.roistat.com/dist/', 'https://cloud.roistat.com/api/site/'],
  globals: ['roistat', 'roistatGoal'],
  packages: [
    {
      package: 'global',
      docs: 'https://help.roistat.com/',
      calls: [
        { path: 'roistat.event.send()', sends: 'http', roles: { body: '*' } },
        { path: 'roistatGoal.reach()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
