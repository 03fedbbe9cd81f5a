import type { PackageModel } from '../types.ts';

export default {
  package: 'node-ssh',
  docs: 'https://github.com/steelbrain/node-ssh#api',
  types: [{ name: 'NodeSSH', from: ['new NodeSSH()', 'new ()', 'NodeSSH#connect()'] }],
  calls: [
    { path: 'NodeSSH#connect()', sends: 'socket', scheme: 'ssh:', port: 22, roles: { host: '0.host', port: '0.port', auth: ['0.password', '0.privateKey'] } },
    { path: 'NodeSSH#execCommand()', carries: 'socket', roles: { body: ['1.stdin', '0'] } },
    { path: 'NodeSSH#exec()', carries: 'socket', roles: { body: '1' } },
    { path: 'NodeSSH#putFile|putFiles|putDirectory()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
