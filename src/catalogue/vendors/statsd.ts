import type { VendorModel } from '../types.ts';

export default {
  id: 'statsd',
  name: 'StatsD clients',
  kind: 'performance',
  provider: 'Etsy, Inc.',
  country: 'US',
  docs: 'https://github.com/statsd/statsd',
  // A protocol: the server is one's own, on the same machine by default.
  hosts: [],
  packages: [
    {
      package: 'hot-shots',
      docs: 'https://github.com/bdeitte/hot-shots',
      types: [
        { name: 'StatsD', from: ['new StatsD()', 'new ()'], roles: { host: '0.host', port: '0.port' } },
      ],
      calls: [
        { path: 'new StatsD()', sends: 'udp', starts: true, roles: { host: '0.host', port: '0.port' }, hosts: ['udp://localhost:8125'], switches: [{ at: '0.mock', off: true }] },
        { path: 'new ()', sends: 'udp', starts: true, roles: { host: '0.host', port: '0.port' }, hosts: ['udp://localhost:8125'], switches: [{ at: '0.mock', off: true }] },
        { path: 'StatsD#increment|decrement|gauge|histogram|distribution|timing|set|event()', carries: 'udp', roles: { body: '*' } },
        { path: 'StatsD#timer|asyncTimer|check|unique()', carries: 'udp', roles: { body: '*' } },
      ],
    },
    {
      package: ['node-statsd', 'lynx'],
      docs: 'https://github.com/sivy/node-statsd',
      types: [
        { name: 'StatsD', from: ['new ()', 'new StatsD()'], roles: { host: ['0.host', '0'] } },
      ],
      calls: [
        { path: 'new ()', sends: 'udp', starts: true, roles: { host: ['0.host', '0'] }, hosts: ['udp://localhost:8125'] },
        { path: 'new StatsD()', sends: 'udp', starts: true, roles: { host: ['0.host', '0'] }, hosts: ['udp://localhost:8125'] },
        { path: 'StatsD#increment|decrement|gauge|timing|set()', carries: 'udp', roles: { body: '*' } },
      ],
    },
    {
      package: 'node-dogstatsd',
      docs: 'https://github.com/joybro/node-dogstatsd',
      types: [
        { name: 'StatsD', from: ['new StatsD()'], roles: { host: '0', port: '1' } },
      ],
      calls: [
        { path: 'new StatsD()', sends: 'udp', starts: true, roles: { host: '0', port: '1' }, hosts: ['udp://localhost:8125'] },
        { path: 'StatsD#increment|decrement|gauge|timing|histogram|set|event()', carries: 'udp', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
