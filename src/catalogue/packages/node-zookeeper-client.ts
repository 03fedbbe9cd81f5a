import type { PackageModel } from '../types.ts';

export default {
  package: 'node-zookeeper-client',
  docs: 'https://github.com/alexguan/node-zookeeper-client',
  types: [
    { name: 'Client', from: ['createClient()'] },
  ],
  calls: [
    { path: 'createClient()', sends: 'database', scheme: 'zookeeper:', roles: { host: '0' } },
    { path: 'Client#setData|create()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
