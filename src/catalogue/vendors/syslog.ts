import type { VendorModel } from '../types.ts';

export default {
  id: 'syslog',
  name: 'Syslog transports',
  kind: 'logs',
  provider: 'Internet Engineering Task Force',
  docs: 'https://github.com/winstonjs/winston-syslog',
  // A protocol: the server is one's own, on the same machine by default.
  hosts: [],
  packages: [
    {
      package: 'winston-syslog',
      docs: 'https://github.com/winstonjs/winston-syslog',
      calls: [
        { path: 'new Syslog()', sends: 'udp', starts: true, roles: { host: '0.host', port: '0.port' }, hosts: ['udp://localhost:514'] },
      ],
    },
  ],
} satisfies VendorModel;
