import type { PackageModel } from '../types.ts';

export default {
  package: 'node:quic',
  docs: 'https://nodejs.org/api/quic.html',
  calls: [{ path: 'connect()', sends: 'socket', roles: { host: ['0.address', '0'], port: '0.port' }, scheme: 'quic:' }],
} satisfies PackageModel;
