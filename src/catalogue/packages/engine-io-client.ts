import type { PackageModel } from '../types.ts';

export default {
  package: 'engine.io-client',
  docs: 'https://github.com/socketio/socket.io/tree/main/packages/engine.io-client#readme',
  types: [{ name: 'Socket', from: ['()', 'new Socket()'] }],
  calls: [
    { path: '()', sends: 'websocket', roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port' } },
    { path: 'new Socket()', sends: 'websocket', roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port' } },
    { path: 'Socket#send|write()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
