import type { PackageModel } from '../types.ts';

export default {
  package: 'socketcluster-client',
  docs: 'https://socketcluster.io/docs/api-ag-client-socket/',
  types: [{ name: 'AGClientSocket', from: ['create()', 'factory.create()'] }],
  calls: [
    // Without a host the client stays with that of the page.
    { path: 'create()', sends: 'websocket', scheme: 'wss:', roles: { protocol: '0.secure', host: ['0.host', '0.hostname'], port: '0.port', query: '0.query' }, hosts: ['/'] },
    { path: 'factory.create()', sends: 'websocket', scheme: 'wss:', roles: { protocol: '0.secure', host: ['0.host', '0.hostname'], port: '0.port', query: '0.query' }, hosts: ['/'] },
    { path: 'AGClientSocket#transmit|invoke|transmitPublish|invokePublish()', carries: 'websocket', roles: { body: '1' } },
    { path: 'AGClientSocket#send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
