import type { PackageModel } from '../types.ts';

export default {
  package: ['@upstash/redis', '@upstash/redis/cloudflare', '@vercel/kv'],
  docs: 'https://upstash.com/docs/redis/sdks/ts/getstarted',
  types: [{ name: 'Redis', from: ['new Redis()', 'Redis.fromEnv()', 'createClient()', 'Redis#pipeline()', 'Redis#multi()'] }],
  calls: [
    { path: 'new Redis()', sends: 'database', roles: { url: '0.url', auth: '0.token' } },
    { path: 'Redis.fromEnv()', sends: 'database', hosts: ['env:UPSTASH_REDIS_REST_URL'] },
    { path: 'createClient()', sends: 'database', roles: { url: '0.url', auth: '0.token' } },
    { path: 'kv.get|set|hset|hget|hgetall|incr|del|lpush|rpush|sadd|zadd()', sends: 'database', roles: { body: '1+' }, hosts: ['env:KV_REST_API_URL'] },
    { path: 'Redis#set|setex|setnx|mset|hset|lpush|rpush|sadd|zadd|xadd|publish|append|getset|eval()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
