import type { PackageModel } from '../types.ts';

export default {
  package: '@cloudamqp/amqp-client',
  docs: 'https://cloudamqp.github.io/amqp-client.js/',
  types: [{ name: 'AMQPClient', from: ['new AMQPClient|AMQPWebSocketClient()', 'AMQPClient#connect()'] }, { name: 'AMQPChannel', from: ['AMQPClient#channel()'] }, { name: 'AMQPQueue', from: ['AMQPChannel#queue()'] }],
  calls: [
    { path: 'new AMQPClient()', sends: 'queue', scheme: 'amqp:', roles: { url: '0' } },
    { path: 'new AMQPWebSocketClient()', sends: 'queue', roles: { url: ['0.url', '0'] } },
    { path: 'AMQPChannel#basicPublish()', carries: 'queue', roles: { body: '2' } },
    { path: 'AMQPQueue#publish()', carries: 'queue', roles: { body: '0' } },
  ],
} satisfies PackageModel;
