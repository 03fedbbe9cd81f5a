import type { PackageModel } from '../types.ts';

/** `connect(options)`, `connect(port, host, options)`, `connect(port, options)`. No host means this machine. */
export default {
  package: 'node:tls',
  docs: 'https://nodejs.org/api/tls.html',
  types: [{ name: 'TLSSocket', from: ['connect()', 'new TLSSocket()'] }],
  calls: [
    {
      path: 'connect()',
      sends: 'socket',
      roles: { host: ['0.host', '1.host', '1', '2.host'], port: ['0.port', '0'], path: ['0.path', '1.path'] },
      hosts: ['tls://localhost'],
      scheme: 'tls:',
    },
    { path: 'TLSSocket#end|write()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
