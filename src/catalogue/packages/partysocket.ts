import type { PackageModel } from '../types.ts';

export default {
  package: ['partysocket', 'partysocket/react'],
  docs: 'https://docs.partykit.io/reference/partysocket-api/',
  types: [
    { name: 'PartySocket', from: ['new ()', 'new PartySocket()', '()', 'usePartySocket()'] },
    { name: 'WebSocket', from: ['new WebSocket()', 'useWebSocket()'], extends: 'PartySocket' },
  ],
  calls: [
    { path: 'new ()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.host', query: '0.query' } },
    { path: 'new PartySocket()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.host', query: '0.query' } },
    { path: '()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.host', query: '0.query' } },
    { path: 'usePartySocket()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.host', query: '0.query' } },
    { path: 'fetch()', sends: 'http', scheme: 'https:', roles: { host: '0.host', body: '1.body', headers: '1.headers' } },
    { path: 'new WebSocket()', sends: 'websocket', roles: { url: '0' } },
    { path: 'useWebSocket()', sends: 'websocket', roles: { url: '0' } },
    { path: 'PartySocket#send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
