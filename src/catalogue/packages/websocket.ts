import type { PackageModel } from '../types.ts';

export default {
  package: 'websocket',
  docs: 'https://github.com/theturtle32/WebSocket-Node/blob/master/docs/index.md',
  types: [
    { name: 'client', from: ['new client()'] },
    { name: 'connection', from: [] },
    { name: 'w3cwebsocket', from: ['new w3cwebsocket()'] },
  ],
  calls: [
    { path: 'client#connect()', sends: 'websocket', roles: { url: '0', headers: '3' } },
    { path: 'connection#send|sendUTF|sendBytes()', carries: 'websocket', roles: { body: '0' } },
    { path: 'new w3cwebsocket()', sends: 'websocket', roles: { url: '0', headers: '3' } },
    { path: 'w3cwebsocket#send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
