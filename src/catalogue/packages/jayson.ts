import type { PackageModel } from '../types.ts';

export default {
  package: ['jayson', 'jayson/promise'],
  docs: 'https://github.com/tedeh/jayson#client',
  types: [{ name: 'Client', from: ['Client|client.http|https|tcp|tls|websocket()'] }],
  calls: [
    { path: 'Client|client.http()', sends: 'rpc', scheme: 'http:', roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port', path: '0.path', headers: '0.headers' } },
    { path: 'Client|client.https()', sends: 'rpc', scheme: 'https:', roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port', path: '0.path', headers: '0.headers' } },
    { path: 'Client|client.tcp()', sends: 'rpc', scheme: 'tcp:', roles: { host: ['0.host', '0.hostname'], port: '0.port' } },
    { path: 'Client|client.tls()', sends: 'rpc', scheme: 'tls:', roles: { host: ['0.host', '0.hostname'], port: '0.port' } },
    { path: 'Client|client.websocket()', sends: 'websocket', roles: { url: '0.url' } },
    { path: 'Client#request()', carries: 'rpc', roles: { body: '1' } },
  ],
} satisfies PackageModel;
