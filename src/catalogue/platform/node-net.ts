import type { PackageModel } from '../types.ts';

/** `connect(port, host)`, `connect({ host, port })`, and `connect(path)` or `connect({ path })` for a local socket. No host means this machine. */
export default {
  package: 'node:net',
  docs: 'https://nodejs.org/api/net.html',
  types: [
    { name: 'Socket', from: ['connect|createConnection()', 'new Socket|Stream()', 'Socket#connect()'] },
    { name: 'Stream', from: [], extends: 'Socket' },
  ],
  calls: [
    {
      path: 'connect|createConnection()',
      sends: 'socket',
      roles: { host: ['0.host', '1'], port: ['0.port', '0'], path: '0.path' },
      hosts: ['tcp://localhost'],
      scheme: 'tcp:',
    },
    { path: 'Socket#connect()', sends: 'socket', roles: { host: ['0.host', '1'], port: ['0.port', '0'], path: '0.path' }, hosts: ['tcp://localhost'], scheme: 'tcp:' },
    { path: 'Socket#end|write()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
