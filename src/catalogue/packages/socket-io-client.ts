import type { PackageModel } from '../types.ts';

export default {
  package: ['socket.io-client', 'socket.io-client-next'],
  docs: 'https://socket.io/docs/v4/client-api/',
  types: [
    { name: 'Socket', from: ['()', 'io|connect|lookup()', 'Manager#socket()', 'Socket#timeout|compress()', 'Socket#volatile'] },
    { name: 'Manager', from: ['new Manager()'] },
  ],
  calls: [
    // Without an address the client stays with the page's own origin.
    { path: '()', sends: 'websocket', roles: { url: '0', query: ['1.query', '0.query'], auth: ['1.auth', '0.auth'], headers: '1.extraHeaders' }, hosts: ['/'] },
    { path: 'io|connect|lookup()', sends: 'websocket', roles: { url: '0', query: ['1.query', '0.query'], auth: ['1.auth', '0.auth'], headers: '1.extraHeaders' }, hosts: ['/'] },
    { path: 'new Manager()', sends: 'websocket', roles: { url: '0', query: '1.query' }, hosts: ['/'] },
    { path: 'Socket#emit|emitWithAck()', carries: 'websocket', roles: { body: '1+' } },
    { path: 'Socket#send|write()', carries: 'websocket', roles: { body: '*' } },
  ],
} satisfies PackageModel;
