import type { PackageModel } from '../types.ts';

/** The global `Bun` as a module: `import { $, sql } from 'bun'`. */
export default {
  package: 'bun',
  docs: 'https://bun.com/reference/bun',
  types: [
    { name: 'RedisClient', from: ['new RedisClient()', 'redis'] },
    { name: 'S3Client', from: ['new S3Client()', 's3'], roles: { url: '0.endpoint', auth: '0.secretAccessKey' }, hosts: ['https://*.amazonaws.com'] },
    { name: 'Socket', from: ['connect()'] },
    { name: 'SQL', from: ['new SQL()', 'sql'] },
    { name: 'udp.Socket', from: ['udpSocket()'] },
  ],
  calls: [
    { path: '$()', sends: 'process', roles: { command: '0' }, runs: true, docs: 'https://bun.com/docs/runtime/shell' },
    { path: 'connect()', sends: 'socket', roles: { host: '0.hostname', port: '0.port', path: '0.unix' }, scheme: 'tcp:' },
    { path: 'dns.lookup|prefetch()', sends: 'dns', roles: { host: '0' }, docs: 'https://bun.com/docs/api/dns' },
    { path: 'fetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
    { path: 'spawn|spawnSync()', sends: 'process', roles: { command: ['0.cmd', '0'], body: ['0.stdin', '1.stdin'] }, runs: true },
    { path: 'redis.*()', sends: 'database', scheme: 'redis:', hosts: ['env:REDIS_URL'], docs: 'https://bun.com/docs/api/redis' },
    { path: 'sql()', sends: 'database', scheme: 'postgres:', hosts: ['env:DATABASE_URL'], docs: 'https://bun.com/docs/api/sql' },
    { path: 'udpSocket()', sends: 'udp', addressed: true, roles: { host: '0.connect.hostname', port: '0.connect.port' }, scheme: 'udp:', docs: 'https://bun.com/docs/api/udp' },
    { path: 'new RedisClient()', sends: 'database', roles: { url: '0' }, scheme: 'redis:', port: 6379, docs: 'https://bun.com/docs/api/redis' },
    {
      path: 'new SQL()',
      sends: 'database',
      roles: { url: ['0.url', '0'], host: ['0.hostname', '0.host'], port: '0.port', auth: '0.password' },
      scheme: 'postgres:',
      port: 5432,
      docs: 'https://bun.com/docs/api/sql',
    },
    {
      path: 'RedisClient#append|getset|hmset|hset|lpush|publish|rpush|sadd|send|set()',
      carries: 'database',
      roles: { body: '*' },
      docs: 'https://bun.com/docs/api/redis',
    },
    { path: 'S3Client#delete|exists|list|size|stat|unlink()', sends: 'http', roles: { path: '0' }, docs: 'https://bun.com/docs/api/s3' },
    { path: 'S3Client#file().arrayBuffer|bytes|delete|exists|json|stat|stream|text|unlink|write|writer()', sends: 'http', roles: { body: '0' }, docs: 'https://bun.com/docs/api/s3' },
    { path: 'S3Client#write()', sends: 'http', roles: { path: '0', body: '1' }, docs: 'https://bun.com/docs/api/s3' },
    { path: 'Socket#end|write()', carries: 'socket', roles: { body: '0' } },
    { path: 'SQL#()', carries: 'database', roles: { body: '*' }, docs: 'https://bun.com/docs/api/sql' },
    { path: 'SQL#unsafe()', carries: 'database', roles: { body: '*' }, docs: 'https://bun.com/docs/api/sql' },
    { path: 'udp.Socket#send()', sends: 'udp', roles: { body: '0', port: '1', host: '2' }, scheme: 'udp:' },
  ],
  configured: [{ path: 'env.*', kind: 'env' }],
} satisfies PackageModel;
