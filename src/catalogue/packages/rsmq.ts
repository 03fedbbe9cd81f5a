import type { PackageModel } from '../types.ts';

export default {
  package: 'rsmq',
  docs: 'https://github.com/smrchy/rsmq#readme',
  types: [
    { name: 'RedisSMQ', from: ['new ()'] },
  ],
  calls: [
    { path: 'new ()', sends: 'queue', scheme: 'redis:', port: 6379, roles: { host: '0.host', port: '0.port', auth: '0.password' }, hosts: ['redis://127.0.0.1:6379'] },
    { path: 'RedisSMQ#sendMessage|sendMessageAsync()', carries: 'queue', roles: { body: '0.message' } },
  ],
} satisfies PackageModel;
