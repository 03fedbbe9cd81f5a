import type { PackageModel } from '../types.ts';

export default {
  package: ['reconnecting-websocket', 'reconnectingwebsocket', 'partysocket/ws', 'websocket-as-promised', 'robust-websocket'],
  docs: 'https://github.com/pladaria/reconnecting-websocket#readme',
  types: [{ name: 'ReconnectingWebSocket', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'websocket', roles: { url: '0' } },
    { path: 'ReconnectingWebSocket#send|sendPacked|sendRequest()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
