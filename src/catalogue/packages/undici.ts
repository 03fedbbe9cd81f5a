import type { PackageModel } from '../types.ts';

export default {
  package: 'undici',
  docs: 'https://undici.nodejs.org/#/docs/api/Client',
  types: [
    { name: 'Dispatcher', from: ['getGlobalDispatcher()'] },
    { name: 'Agent', from: ['new Agent()'], extends: 'Dispatcher' },
    { name: 'Client', from: ['new Client|H2CClient()'], extends: 'Dispatcher', roles: { url: '0' } },
    { name: 'Pool', from: ['new Pool|RoundRobinPool()'], extends: 'Dispatcher', roles: { url: '0' } },
    { name: 'BalancedPool', from: ['new BalancedPool()'], extends: 'Dispatcher', roles: { url: ['0[]', '0'] } },
    { name: 'ProxyAgent', from: ['new ProxyAgent|Socks5ProxyAgent()'], extends: 'Dispatcher' },
    { name: 'WebSocket', from: ['new WebSocket()'] },
  ],
  calls: [
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'request|stream|pipeline|connect|upgrade()', sends: 'http', roles: { url: ['0.origin', '0'], body: '1.body', headers: '1.headers', query: '1.query' } },
    { path: 'new WebSocket()', sends: 'websocket', roles: { url: '0', headers: '1.headers' } },
    { path: 'new WebSocketStream()', sends: 'websocket', roles: { url: '0' } },
    { path: 'new EventSource()', sends: 'eventsource', roles: { url: '0' } },
    // A proxy sees every request that goes through it: it is a destination of its own.
    { path: 'new ProxyAgent()', sends: 'http', addressed: true, roles: { url: ['0.uri', '0'], auth: ['0.token', '0.auth'] } },
    { path: 'new Socks5ProxyAgent()', sends: 'socket', addressed: true, roles: { url: '0' } },
    { path: 'Dispatcher#request|stream|pipeline|connect|upgrade|dispatch()', sends: 'http', roles: { url: '0.origin', path: '0.path', body: '0.body', headers: '0.headers', query: '0.query' } },
    { path: 'WebSocket#send()', carries: 'websocket', roles: { body: '0' } },
  ],
  passes: [{ path: 'new Request()', returns: '0' }],
} satisfies PackageModel;
