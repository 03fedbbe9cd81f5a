import type { PackageModel } from '../types.ts';

export default {
  package: 'ioredis',
  docs: 'https://redis.github.io/ioredis/classes/Redis.html',
  types: [
    { name: 'Redis', from: ['new ()', 'new Redis()', 'Redis#duplicate()'] },
    { name: 'Cluster', from: ['new Cluster()', 'new Redis.Cluster()'], extends: 'Redis' },
    { name: 'ChainableCommander', from: ['Redis#pipeline()', 'Redis#multi()', 'ChainableCommander#*()'], extends: 'Redis' },
  ],
  // `new Redis(url)`, `new Redis(url, options)`, `new Redis(port, host)`.
  calls: [
    {
      path: 'new ()',
      sends: 'database',
      roles: { url: ['1', '0'], protocol: ['0.tls', '1.tls', '2.tls'], host: ['0.host', '1.host'], port: '0.port', auth: ['0.password', '1.password'] },
      hosts: ['redis://localhost:6379'],
      scheme: 'redis:',
      port: 6379,
    },
    {
      path: 'new Redis()',
      sends: 'database',
      roles: { url: ['1', '0'], protocol: ['0.tls', '1.tls', '2.tls'], host: ['0.host', '1.host'], port: '0.port', auth: ['0.password', '1.password'] },
      hosts: ['redis://localhost:6379'],
      scheme: 'redis:',
      port: 6379,
    },
    { path: 'new Cluster()', sends: 'database', roles: { url: '0[]', protocol: '1.redisOptions.tls', host: '0[].host', port: '0[].port' }, scheme: 'redis:', port: 6379 },
    { path: 'new Redis.Cluster()', sends: 'database', roles: { url: '0[]', protocol: '1.redisOptions.tls', host: '0[].host', port: '0[].port' }, scheme: 'redis:', port: 6379 },
    {
      path: 'Redis#set|setex|psetex|setnx|getset|mset|msetnx|append|setrange|hset|hsetnx|hmset|lpush|rpush|lpushx|rpushx|lset|linsert()',
      carries: 'database',
      roles: { body: '*' },
    },
    { path: 'Redis#sadd|zadd|xadd|pfadd|geoadd|publish|spublish|eval|evalsha|call()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
