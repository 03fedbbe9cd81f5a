import type { VendorModel } from '../types.ts';

export default {
  id: 'speedcurve',
  name: 'SpeedCurve LUX',
  kind: 'performance',
  provider: 'SpeedCurve Limited',
  country: 'NZ',
  docs: 'https://support.speedcurve.com/docs/rum-js-api',
  hosts: ['lux.speedcurve.com', 'cdn.speedcurve.com'],
  scripts: ['https://cdn.speedcurve.com/js/lux.js'],
  globals: ['LUX'],
  packages: [
    {
      package: 'global',
      docs: 'https://support.speedcurve.com/docs/rum-js-api',
      calls: [
        { path: 'LUX.send()', sends: 'http' },
        { path: 'LUX.addData()', carries: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
