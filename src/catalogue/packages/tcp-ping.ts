import type { PackageModel } from '../types.ts';

export default {
  package: 'tcp-ping',
  docs: 'https://github.com/apaszke/tcp-ping#readme',
  calls: [
    { path: 'probe()', sends: 'socket', scheme: 'tcp:', roles: { host: '0', port: '1' } },
    { path: 'ping()', sends: 'socket', scheme: 'tcp:', roles: { host: '0.address', port: '0.port' } },
  ],
} satisfies PackageModel;
