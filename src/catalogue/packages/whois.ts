import type { PackageModel } from '../types.ts';

export default {
  package: 'whois',
  docs: 'https://github.com/FurqanSoftware/node-whois#readme',
  calls: [{ path: 'lookup()', sends: 'socket', scheme: 'tcp:', port: 43, roles: { host: ['1.server.host', '1.server'], query: '0' } }],
} satisfies PackageModel;
