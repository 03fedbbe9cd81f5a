import type { PackageModel } from '../types.ts';

export default {
  package: ['mariadb', 'mariadb/callback'],
  docs: 'https://github.com/mariadb-corporation/mariadb-connector-nodejs/blob/master/documentation/promise-api.md',
  types: [
    { name: 'Connection', from: ['createConnection()', 'Pool#getConnection()', 'PoolCluster#getConnection()'] },
    { name: 'Pool', from: ['createPool()'], extends: 'Connection' },
    { name: 'PoolCluster', from: ['createPoolCluster()'] },
  ],
  calls: [
    {
      path: 'createConnection|createPool()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }, { at: '0', off: 'ssl=false' }],
      roles: { url: '0', host: '0.host', port: '0.port', auth: '0.password' },
      hosts: ['mariadb://localhost:3306'],
      scheme: 'mariadb:',
      port: 3306,
    },
    { path: 'PoolCluster#add()', sends: 'database', roles: { host: ['1.host', '0.host'], port: ['1.port', '0.port'] }, scheme: 'mariadb:', port: 3306 },
    { path: 'Connection#query|execute|batch|queryStream()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
