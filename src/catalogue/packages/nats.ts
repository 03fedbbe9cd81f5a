import type { PackageModel } from '../types.ts';

export default {
  package: ['nats', 'nats.ws', '@nats-io/transport-node', '@nats-io/transport-deno', '@nats-io/nats-core'],
  docs: 'https://github.com/nats-io/nats.js/blob/main/core/README.md',
  // Without servers the client asks the one on this machine.
  types: [
    { name: 'NatsConnection', from: ['connect|wsconnect()'] },
    { name: 'JetStreamClient', from: ['NatsConnection#jetstream()'] },
  ],
  calls: [
    { path: 'connect()', sends: 'queue', scheme: 'nats:', port: 4222, roles: { url: ['0.servers[]', '0.servers'], port: '0.port', auth: ['0.token', '0.pass'] }, hosts: ['nats://127.0.0.1:4222'] },
    { path: 'wsconnect()', sends: 'websocket', scheme: 'wss:', roles: { url: ['0.servers[]', '0.servers'], auth: ['0.token', '0.pass'] } },
    { path: 'NatsConnection#publish|request|requestMany()', carries: 'queue', roles: { body: '1' } },
    { path: 'JetStreamClient#publish()', carries: 'queue', roles: { body: '1' } },
  ],
} satisfies PackageModel;
