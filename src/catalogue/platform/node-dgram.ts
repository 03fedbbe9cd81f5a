import type { PackageModel } from '../types.ts';

/** `send(msg, port, address)` or `send(msg, offset, length, port, address)`; a callback may follow either. */
export default {
  package: 'node:dgram',
  docs: 'https://nodejs.org/api/dgram.html',
  types: [{ name: 'Socket', from: ['createSocket()', 'new Socket()'] }],
  calls: [
    { path: 'Socket#connect()', sends: 'udp', roles: { host: '1', port: '0' }, scheme: 'udp:' },
    { path: 'Socket#send()', sends: 'udp', roles: { body: '0', host: ['4', '2'], port: ['3', '1'] }, scheme: 'udp:' },
  ],
} satisfies PackageModel;
