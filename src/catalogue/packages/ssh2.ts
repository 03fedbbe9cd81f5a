import type { PackageModel } from '../types.ts';

export default {
  package: 'ssh2',
  docs: 'https://github.com/mscdex/ssh2#client-methods',
  types: [{ name: 'Client', from: ['new Client()', 'new ()'] }],
  calls: [
    { path: 'Client#connect()', sends: 'socket', scheme: 'ssh:', port: 22, roles: { host: ['0.host', '0.hostname'], port: '0.port', auth: ['0.password', '0.privateKey'] } },
    { path: 'Client#exec()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
