import type { PackageModel } from '../types.ts';

export default {
  package: 'oracledb',
  docs: 'https://node-oracledb.readthedocs.io/en/latest/api_manual/oracledb.html',
  types: [
    { name: 'Pool', from: ['createPool()', 'getPool()'] },
    { name: 'Connection', from: ['getConnection()', 'Pool#getConnection()'] },
  ],
  calls: [
    {
      path: 'getConnection|createPool()',
      sends: 'database',
      roles: { url: ['0.connectString', '0.connectionString'], auth: '0.password' },
      scheme: 'oracle:',
      port: 1521,
    },
    { path: 'Connection#execute|executeMany|queryStream()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
