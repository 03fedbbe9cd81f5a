import type { VendorModel } from '../types.ts';

export default {
  id: 'graylog',
  name: 'Graylog',
  kind: 'logs',
  provider: 'Graylog, Inc.',
  country: 'US',
  docs: 'https://go2docs.graylog.org/current/getting_in_log_data/gelf.html',
  // Self-hosted: the server's address is configuration.
  hosts: [],
  packages: [
    {
      package: 'winston-graylog2',
      docs: 'https://go2docs.graylog.org/current/getting_in_log_data/gelf.html',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'winston-log2gelf',
      docs: 'https://go2docs.graylog.org/current/getting_in_log_data/gelf.html',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { host: '0.host', port: '0.port' } },
      ],
    },
    {
      package: 'graylog2',
      docs: 'https://go2docs.graylog.org/current/getting_in_log_data/gelf.html',
      calls: [
        { path: 'new graylog()', sends: 'udp', starts: true, roles: { host: '0.servers[].host' } },
      ],
    },
  ],
} satisfies VendorModel;
