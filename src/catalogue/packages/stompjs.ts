import type { PackageModel } from '../types.ts';

export default {
  package: ['@stomp/stompjs', 'stompjs', 'webstomp-client'],
  docs: 'https://stomp-js.github.io/api-docs/latest/classes/Client.html',
  // A client made from a factory leaves the address to the socket that the factory opens.
  types: [
    { name: 'Client', from: ['new Client()', 'Stomp.client|over|overWS|overTCP()', 'client|over|overWS|overTCP()'] },
    { name: 'CompatClient', from: [], extends: 'Client' },
  ],
  calls: [
    { path: 'new Client()', sends: 'websocket', roles: { url: '0.brokerURL', headers: '0.connectHeaders' }, hosts: ['/'] },
    { path: 'Stomp.client|overWS()', sends: 'websocket', roles: { url: '0' } },
    { path: 'client|overWS()', sends: 'websocket', roles: { url: '0' } },
    { path: 'overTCP()', sends: 'socket', scheme: 'tcp:', roles: { host: '0', port: '1' } },
    { path: 'Client#brokerURL=', sends: 'websocket', roles: { url: '0' } },
    { path: 'Client#configure()', sends: 'websocket', roles: { url: '0.brokerURL' }, hosts: ['/'] },
    { path: 'Client#publish()', carries: 'websocket', roles: { body: ['0.body', '0.binaryBody'], headers: '0.headers' } },
    { path: 'Client#send()', carries: 'websocket', roles: { body: '2', headers: '1' } },
  ],
} satisfies PackageModel;
