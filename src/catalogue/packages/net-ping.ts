import type { PackageModel } from '../types.ts';

export default {
  package: 'net-ping',
  docs: 'https://github.com/nospaceships/node-net-ping#readme',
  types: [{ name: 'Session', from: ['createSession()'] }],
  calls: [{ path: 'Session#pingHost|traceRoute()', sends: 'socket', scheme: 'icmp:', roles: { host: '0' } }],
} satisfies PackageModel;
