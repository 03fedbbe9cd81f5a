import type { PackageModel } from '../types.ts';

export default {
  package: 'mysql',
  docs: 'https://github.com/mysqljs/mysql#connection-options',
  types: [
    { name: 'Connection', from: ['createConnection()'] },
    { name: 'Pool', from: ['createPool()'], extends: 'Connection' },
    { name: 'PoolCluster', from: ['createPoolCluster()'] },
  ],
  calls: [
    {
      path: 'createConnection|createPool()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }],
      roles: { url: '0', host: '0.host', port: '0.port', auth: '0.password' },
      hosts: ['mysql://localhost:3306'],
      scheme: 'mysql:',
      port: 3306,
    },
    { path: 'PoolCluster#add()', sends: 'database', roles: { host: ['1.host', '0.host'], port: ['1.port', '0.port'] }, scheme: 'mysql:', port: 3306 },
    { path: 'Connection#query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
