import type { PackageModel } from '../types.ts';

export default {
  package: ['redis', '@redis/client'],
  docs: 'https://github.com/redis/node-redis/blob/master/docs/client-configuration.md',
  types: [
    { name: 'RedisClientType', from: ['createClient()', 'createClientPool()', 'RedisClientType#duplicate()', 'RedisClientType#connect()'] },
    { name: 'RedisClusterType', from: ['createCluster()', 'createSentinel()', 'RedisClusterType#connect()'], extends: 'RedisClientType' },
    { name: 'RedisClientMultiCommandType', from: ['RedisClientType#multi()', 'RedisClientMultiCommandType#*()'], extends: 'RedisClientType' },
  ],
  calls: [
    {
      path: 'createClient|createClientPool()',
      sends: 'database',
      roles: { url: ['0.url', '0'], protocol: ['0.socket.tls', '0.tls', '1.tls'], host: ['0.socket.host', '0.host', '1'], port: ['0.socket.port', '0.port'], auth: '0.password' },
      hosts: ['redis://localhost:6379'],
      scheme: 'redis:',
      port: 6379,
    },
    {
      path: 'createCluster()',
      sends: 'database',
      roles: { url: '0.rootNodes[].url', host: '0.rootNodes[].socket.host', port: '0.rootNodes[].socket.port' },
      scheme: 'redis:',
      port: 6379,
    },
    { path: 'createSentinel()', sends: 'database', roles: { host: '0.sentinelRootNodes[].host', port: '0.sentinelRootNodes[].port' }, scheme: 'redis:', port: 26379 },
    {
      path: 'RedisClientType#set|setEx|setNX|mSet|getSet|append|hSet|hSetNX|lPush|rPush|lPushX|rPushX|lSet|lInsert|sAdd|zAdd|xAdd|pfAdd|geoAdd()',
      carries: 'database',
      roles: { body: '*' },
    },
    { path: 'RedisClientType#publish|sPublish|sendCommand|eval|evalSha|setex|hset|lpush|rpush|sadd|zadd()', carries: 'database', roles: { body: '*' } },
    { path: 'RedisClientType#json.set|arrAppend|merge()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
