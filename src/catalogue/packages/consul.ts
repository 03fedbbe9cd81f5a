import type { PackageModel } from '../types.ts';

export default {
  package: 'consul',
  docs: 'https://github.com/silas/node-consul',
  types: [
    { name: 'Consul', from: ['()', 'new ()'] },
  ],
  calls: [
    { path: '()', sends: 'http', scheme: 'http:', port: 8500, roles: { host: '0.host', port: '0.port' }, hosts: ['http://127.0.0.1:8500'] },
    { path: 'new ()', sends: 'http', scheme: 'http:', port: 8500, roles: { host: '0.host', port: '0.port' }, hosts: ['http://127.0.0.1:8500'] },
    { path: 'Consul#kv.set()', carries: 'http', roles: { body: ['1', '0'] } },
  ],
} satisfies PackageModel;
