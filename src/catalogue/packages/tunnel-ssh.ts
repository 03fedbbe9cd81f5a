import type { PackageModel } from '../types.ts';

export default {
  package: 'tunnel-ssh',
  docs: 'https://github.com/agebrock/tunnel-ssh#readme',
  calls: [
    { path: 'createTunnel()', sends: 'socket', scheme: 'ssh:', port: 22, roles: { host: '2.host', port: '2.port', auth: ['2.password', '2.privateKey'] } },
    { path: '()', sends: 'socket', scheme: 'ssh:', port: 22, roles: { host: '0.host', port: '0.port', auth: ['0.password', '0.privateKey'] } },
  ],
} satisfies PackageModel;
