import type { PackageModel } from '../types.ts';

export default {
  package: 'bull',
  docs: 'https://github.com/OptimalBits/bull/blob/develop/REFERENCE.md',
  // Without a connection the queue is kept by the Redis server on this machine.
  types: [{ name: 'Queue', from: ['new ()', '()'] }],
  calls: [
    { path: 'new ()', sends: 'queue', scheme: 'redis:', port: 6379, roles: { url: ['1.redis', '1'], protocol: ['1.redis.tls', '2.redis.tls'], host: ['1.redis.host', '2.redis.host'], port: ['1.redis.port', '2.redis.port'] }, hosts: ['redis://127.0.0.1:6379'] },
    { path: '()', sends: 'queue', scheme: 'redis:', port: 6379, roles: { url: ['1.redis', '1'], protocol: ['1.redis.tls', '2.redis.tls'], host: ['1.redis.host', '2.redis.host'], port: ['1.redis.port', '2.redis.port'] }, hosts: ['redis://127.0.0.1:6379'] },
    { path: 'Queue#add()', carries: 'queue', roles: { body: ['1', '0'] } },
    { path: 'Queue#addBulk()', carries: 'queue', roles: { body: '0' } },
  ],
  relays: [{
    puts: [{ path: 'Queue#add()', name: '0', made: true, at: ['1', '0'] }, { path: 'Queue#addBulk()', name: '0', made: true, at: '0[].data' }],
    gives: [{ path: 'Queue#process()', name: '0', made: true, at: ['0', '1', '2'], heard: '0.data' }],
  }],
} satisfies PackageModel;
