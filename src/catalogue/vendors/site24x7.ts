import type { VendorModel } from '../types.ts';

export default {
  id: 'site24x7',
  name: 'Site24x7',
  kind: 'performance',
  provider: 'Zoho Corporation Private Limited',
  country: 'IN',
  docs: 'https://www.site24x7.com/help/apm/nodejs-agent.html',
  hosts: ['*.site24x7rum.com', 'plusinsight.site24x7.com', 'plusinsight.site24x7.eu'],
  scripts: ['https://static.site24x7rum.com/beacon/'],
  globals: ['s247RUM', 's247r'],
  packages: [
    {
      package: 'apminsight',
      docs: 'https://www.site24x7.com/help/apm/nodejs-agent.html',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { host: '0.apmhost' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.site24x7.com/help/apm/nodejs-agent.html',
      calls: [
        { path: 's247r()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
