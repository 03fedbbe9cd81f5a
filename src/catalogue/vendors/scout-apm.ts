import type { VendorModel } from '../types.ts';

export default {
  id: 'scout-apm',
  name: 'Scout APM',
  kind: 'performance',
  provider: 'Scout APM, Inc.',
  country: 'US',
  docs: 'https://scoutapm.com/docs/nodejs',
  hosts: ['checkin.scoutapm.com', 'errors.scoutapm.com', 'otlp.scoutotel.com'],
  packages: [
    {
      package: '@scout_apm/scout-apm',
      docs: 'https://scoutapm.com/docs/nodejs',
      calls: [
        { path: 'install()', sends: 'http', starts: true, switches: [{ at: '0.monitor', off: false }] },
      ],
    },
  ],
} satisfies VendorModel;
