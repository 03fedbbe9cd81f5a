import type { VendorModel } from '../types.ts';

export default {
  id: 'papertrail',
  name: 'SolarWinds Papertrail',
  kind: 'logs',
  provider: 'SolarWinds Worldwide, LLC',
  country: 'US',
  docs: 'https://www.papertrail.com/help/configuring-centralized-logging-from-nodejs-apps/',
  hosts: ['*.papertrailapp.com'],
  packages: [
    {
      package: 'winston-papertrail',
      docs: 'https://www.papertrail.com/help/configuring-centralized-logging-from-nodejs-apps/',
      calls: [
        { path: 'new Papertrail()', sends: 'socket', starts: true, roles: { host: '0.host', port: '0.port' } },
      ],
    },
    {
      package: 'winston-3-papertrail',
      docs: 'https://www.papertrail.com/help/configuring-centralized-logging-from-nodejs-apps/',
      calls: [
        { path: 'new ()', sends: 'socket', starts: true, roles: { host: '0.host', port: '0.port' } },
      ],
    },
    {
      package: 'pino-papertrail',
      docs: 'https://www.papertrail.com/help/configuring-centralized-logging-from-nodejs-apps/',
      calls: [
        { path: 'createWriteStream()', sends: 'udp', starts: true, roles: { host: '0.host', port: '0.port' } },
      ],
    },
  ],
} satisfies VendorModel;
