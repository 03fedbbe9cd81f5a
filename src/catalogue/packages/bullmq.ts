import type { PackageModel } from '../types.ts';

export default {
  package: 'bullmq',
  docs: 'https://docs.bullmq.io/guide/connections',
  // Without a connection the queue is kept by the Redis server on this machine.
  types: [{ name: 'Queue', from: ['new Queue()'] }, { name: 'FlowProducer', from: ['new FlowProducer()'] }],
  calls: [
    { path: 'new Queue|QueueEvents()', sends: 'queue', over: '1.connection', scheme: 'redis:', port: 6379, roles: { url: '1.connection.url', protocol: '1.connection.tls', host: '1.connection.host', port: '1.connection.port', auth: '1.connection.password' }, hosts: ['redis://127.0.0.1:6379'] },
    { path: 'new Worker()', sends: 'queue', over: '2.connection', scheme: 'redis:', port: 6379, roles: { url: '2.connection.url', protocol: '2.connection.tls', host: '2.connection.host', port: '2.connection.port', auth: '2.connection.password' }, hosts: ['redis://127.0.0.1:6379'] },
    { path: 'new FlowProducer()', sends: 'queue', over: '0.connection', scheme: 'redis:', port: 6379, roles: { url: '0.connection.url', protocol: '0.connection.tls', host: '0.connection.host', port: '0.connection.port', auth: '0.connection.password' }, hosts: ['redis://127.0.0.1:6379'] },
    { path: 'Queue#add()', carries: 'queue', roles: { body: '1' } },
    { path: 'Queue#addBulk()', carries: 'queue', roles: { body: '0' } },
    { path: 'FlowProducer#add|addBulk()', carries: 'queue', roles: { body: '0' } },
  ],
  relays: [{
    puts: [{ path: 'Queue#add()', name: '0', made: true, at: '1' }, { path: 'Queue#addBulk()', name: '0', made: true, at: '0[].data' }, { path: 'FlowProducer#add()', name: '0.queueName', at: '0.data' }],
    gives: [{ path: 'new Worker()', name: '0', at: '1', heard: '0.data' }],
  }],
} satisfies PackageModel;
