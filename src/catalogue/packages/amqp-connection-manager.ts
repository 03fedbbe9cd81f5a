import type { PackageModel } from '../types.ts';

export default {
  package: 'amqp-connection-manager',
  docs: 'https://github.com/jwalton/node-amqp-connection-manager#readme',
  types: [{ name: 'AmqpConnectionManager', from: ['connect()'] }, { name: 'ChannelWrapper', from: ['AmqpConnectionManager#createChannel()'] }],
  calls: [
    { path: 'connect()', sends: 'queue', scheme: 'amqp:', port: 5672, roles: { url: ['0[].url', '0[]', '0.url', '0'] } },
    { path: 'ChannelWrapper#publish()', carries: 'queue', roles: { body: '2' } },
    { path: 'ChannelWrapper#sendToQueue()', carries: 'queue', roles: { body: '1' } },
  ],
} satisfies PackageModel;
