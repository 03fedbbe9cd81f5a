import type { PackageModel } from '../types.ts';

export default {
  package: ['mysql2', 'mysql2/promise', 'mysql2/promise.js'],
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  types: [
    { name: 'Connection', from: ['createConnection()', 'createConnectionPromise()', 'Connection#promise()'], roles: { url: ['0.uri', '0'], host: '0.host', port: '0.port' }, scheme: 'mysql:' },
    { name: 'Pool', from: ['createPool()', 'createPoolPromise()', 'Pool#promise()'], roles: { url: ['0.uri', '0'], host: '0.host', port: '0.port' }, scheme: 'mysql:', extends: 'Connection' },
    { name: 'PoolConnection', from: ['Pool#getConnection()', 'PoolCluster#getConnection()'], extends: 'Connection' },
    { name: 'PoolCluster', from: ['createPoolCluster()'] },
  ],
  calls: [
    {
      path: 'createConnection|createPool|createConnectionPromise|createPoolPromise()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }],
      roles: { url: ['0.uri', '0'], host: '0.host', port: '0.port', auth: '0.password' },
      hosts: ['mysql://localhost:3306'],
      scheme: 'mysql:',
      port: 3306,
    },
    {
      path: 'PoolCluster#add()',
      sends: 'database',
      roles: { url: ['1.uri', '0.uri'], host: ['1.host', '0.host'], port: ['1.port', '0.port'] },
      scheme: 'mysql:',
      port: 3306,
    },
    { path: 'Connection#query|execute()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
