import type { PackageModel } from '../types.ts';

export default {
  package: 'socks',
  docs: 'https://github.com/JoshGlazebrook/socks#api-reference',
  calls: [
    { path: 'SocksClient.createConnection|createConnectionChain()', sends: 'socket', scheme: 'tcp:', roles: { host: '0.destination.host', port: '0.destination.port' } },
    { path: 'new SocksClient()', sends: 'socket', scheme: 'tcp:', roles: { host: '0.destination.host', port: '0.destination.port' } },
  ],
} satisfies PackageModel;
