import type { PackageModel } from '../types.ts';

/** `env` is a row of the language; `Bun.serve` and `Bun.listen` are ways in and not here. */
export default {
  package: 'global',
  docs: 'https://bun.com/reference/bun',
  types: [
    { name: 'Bun.RedisClient', from: ['new Bun.RedisClient()', 'Bun.redis'] },
    { name: 'Bun.S3Client', from: ['new Bun.S3Client()', 'Bun.s3'], roles: { url: '0.endpoint', auth: '0.secretAccessKey' }, hosts: ['https://*.amazonaws.com'] },
    { name: 'Bun.Socket', from: ['Bun.connect()'] },
    { name: 'Bun.SQL', from: ['new Bun.SQL()', 'Bun.sql'] },
    { name: 'Bun.udp.Socket', from: ['Bun.udpSocket()'] },
  ],
  calls: [
    { path: 'Bun.$()', sends: 'process', roles: { command: '0' }, runs: true, docs: 'https://bun.com/docs/runtime/shell' },
    { path: 'Bun.connect()', sends: 'socket', roles: { host: '0.hostname', port: '0.port', path: '0.unix' }, scheme: 'tcp:' },
    { path: 'Bun.dns.lookup|prefetch()', sends: 'dns', roles: { host: '0' }, docs: 'https://bun.com/docs/api/dns' },
    { path: 'Bun.fetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } },
    { path: 'Bun.spawn|spawnSync()', sends: 'process', roles: { command: ['0.cmd', '0'], body: ['0.stdin', '1.stdin'] }, runs: true },
    { path: 'Bun.redis.*()', sends: 'database', scheme: 'redis:', hosts: ['env:REDIS_URL'], docs: 'https://bun.com/docs/api/redis' },
    { path: 'Bun.sql()', sends: 'database', scheme: 'postgres:', hosts: ['env:DATABASE_URL'], docs: 'https://bun.com/docs/api/sql' },
    { path: 'Bun.udpSocket()', sends: 'udp', addressed: true, roles: { host: '0.connect.hostname', port: '0.connect.port' }, scheme: 'udp:', docs: 'https://bun.com/docs/api/udp' },
    { path: 'new Bun.RedisClient()', sends: 'database', roles: { url: '0' }, scheme: 'redis:', port: 6379, docs: 'https://bun.com/docs/api/redis' },
    {
      path: 'new Bun.SQL()',
      sends: 'database',
      roles: { url: ['0.url', '0'], host: ['0.hostname', '0.host'], port: '0.port', auth: '0.password' },
      scheme: 'postgres:',
      port: 5432,
      docs: 'https://bun.com/docs/api/sql',
    },
    {
      path: 'Bun.RedisClient#append|getset|hmset|hset|lpush|publish|rpush|sadd|send|set()',
      carries: 'database',
      roles: { body: '*' },
      docs: 'https://bun.com/docs/api/redis',
    },
    { path: 'Bun.S3Client#delete|exists|list|size|stat|unlink()', sends: 'http', roles: { path: '0' }, docs: 'https://bun.com/docs/api/s3' },
    { path: 'Bun.S3Client#file().arrayBuffer|bytes|delete|exists|json|stat|stream|text|unlink|write|writer()', sends: 'http', roles: { body: '0' }, docs: 'https://bun.com/docs/api/s3' },
    { path: 'Bun.S3Client#write()', sends: 'http', roles: { path: '0', body: '1' }, docs: 'https://bun.com/docs/api/s3' },
    { path: 'Bun.Socket#end|write()', carries: 'socket', roles: { body: '0' } },
    { path: 'Bun.SQL#()', carries: 'database', roles: { body: '*' }, docs: 'https://bun.com/docs/api/sql' },
    { path: 'Bun.SQL#unsafe()', carries: 'database', roles: { body: '*' }, docs: 'https://bun.com/docs/api/sql' },
    { path: 'Bun.udp.Socket#send()', sends: 'udp', roles: { body: '0', port: '1', host: '2' }, scheme: 'udp:' },
  ],
} satisfies PackageModel;
