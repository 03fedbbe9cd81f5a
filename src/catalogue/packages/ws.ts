import type { PackageModel } from '../types.ts';

export default {
  package: ['ws', 'isomorphic-ws', 'modern-isomorphic-ws'],
  docs: 'https://github.com/websockets/ws/blob/master/doc/ws.md',
  types: [{ name: 'WebSocket', from: ['new ()', 'new WebSocket()'] }],
  calls: [
    { path: 'new ()', sends: 'websocket', roles: { url: '0', headers: ['2.headers', '1.headers'] } },
    { path: 'new WebSocket()', sends: 'websocket', roles: { url: '0', headers: ['2.headers', '1.headers'] } },
    { path: 'WebSocket#send|ping|pong()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
