import type { PackageModel } from '../types.ts';

export default {
  package: 'bee-queue',
  docs: 'https://github.com/bee-queue/bee-queue#settings',
  types: [{ name: 'Queue', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'queue', roles: { url: ['1.redis.url', '1.redis'], protocol: '1.redis.tls', host: '1.redis.host', port: '1.redis.port' }, hosts: ['redis://127.0.0.1:6379'], scheme: 'redis:', port: 6379 },
    { path: 'Queue#createJob()', carries: 'queue', roles: { body: '0' } },
  ],
} satisfies PackageModel;
