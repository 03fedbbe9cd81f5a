import type { VendorModel } from '../types.ts';

export default {
  id: 'chartbeat',
  name: 'Chartbeat',
  kind: 'analytics',
  provider: 'Chartbeat, Inc.',
  country: 'US',
  docs: 'https://docs.chartbeat.com/cbp/tracking',
  hosts: ['ping.chartbeat.net', 'static.chartbeat.com'],
  scripts: ['https://static.chartbeat.com/js/'],
  globals: ['pSUPERFLY', '_sf_async_config'],
  packages: [
    {
      package: 'global',
      docs: 'https://docs.chartbeat.com/cbp/tracking',
      calls: [
        { path: 'pSUPERFLY.virtualPage()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
