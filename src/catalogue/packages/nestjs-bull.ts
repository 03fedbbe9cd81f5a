import type { PackageModel } from '../types.ts';

export default {
  package: ['@nestjs/bull', '@nestjs/bullmq'],
  docs: 'https://docs.nestjs.com/techniques/queues',
  calls: [
    { path: 'BullModule.forRoot()', sends: 'queue', roles: { url: ['0.url', '0.redis'], protocol: ['0.redis.tls', '0.connection.tls'], host: ['0.redis.host', '0.connection.host'], port: ['0.redis.port', '0.connection.port'] }, scheme: 'redis:' },
    { path: 'BullModule.registerQueue()', sends: 'queue', addressed: true, roles: { url: ['0.url', '0.redis'], protocol: ['0.redis.tls', '0.connection.tls'], host: ['0.redis.host', '0.connection.host'], port: ['0.redis.port', '0.connection.port'] }, scheme: 'redis:' },
  ],
} satisfies PackageModel;
