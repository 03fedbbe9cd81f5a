/**
 * The programs that are rewritten, and on how many of a set each way is tried, of those that it applies to. They are named, so that a
 * fixture more does not change what is tried.
 */
export const sets: Readonly<Record<string, { readonly tried: number; readonly programs: readonly string[] }>> = {
  models: {
    tried: 2,
    programs: [
      'amqplib', 'apollo-client', 'axios', 'basic-ftp', 'bent', 'centra', 'couchbase', 'elasticsearch', 'eventsource', 'faye-websocket', 'follow-redirects', 'gaxios', 'got', 'graphql-request', 'grpc-js', 'hyperquest', 'ioredis',
      'kafkajs', 'ky', 'make-fetch-happen', 'memcached', 'minio', 'mongodb', 'mqtt', 'mysql2', 'nats', 'needle', 'node-fetch', 'nodemailer', 'octokit', 'ofetch', 'openai', 'pg', 'phin', 'ping', 'redis', 'simple-get',
      'socket-io-client', 'ssh2', 'stripe', 'superagent', 'sync-request', 'tedious', 'teeny-request', 'undici', 'urllib', 'websocket', 'wretch', 'ws',
    ].map((name) => `${name}/calls.ts`).concat('node/dns.ts', 'node/http.ts', 'node/processes.ts', 'node/sockets.ts', 'web/media.ts', 'web/requests.ts', 'web/sockets.ts'),
  },
  flows: { tried: 1, programs: ['addresses', 'arrays', 'containers', 'destructuring', 'encoders', 'members', 'sources', 'text', 'typed'].map((name) => `src/${name}.ts`) },
  consent: { tried: 1, programs: ['browser', 'handed', 'kept', 'platforms', 'processes', 'sdk', 'settings'].map((name) => `src/${name}.ts`) },
};
