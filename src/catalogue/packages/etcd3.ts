import type { PackageModel } from '../types.ts';

export default {
  package: 'etcd3',
  docs: 'https://github.com/microsoft/etcd3',
  types: [
    { name: 'Etcd3', from: ['new Etcd3()'] },
  ],
  calls: [
    { path: 'new Etcd3()', sends: 'database', scheme: 'https:', port: 2379, roles: { host: ['0.hosts[]', '0.hosts'] }, hosts: ['http://127.0.0.1:2379'] },
    { path: 'Etcd3#put().value()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
