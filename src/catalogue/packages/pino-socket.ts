import type { PackageModel } from '../types.ts';

export default {
  package: 'pino-socket',
  docs: 'https://github.com/pinojs/pino-socket#options',
  calls: [{ path: '()', sends: 'socket', roles: { protocol: '0.mode', host: '0.address', port: '0.port' }, hosts: ['udp://localhost:514'], scheme: 'udp:' }],
} satisfies PackageModel;
