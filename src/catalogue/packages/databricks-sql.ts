import type { PackageModel } from '../types.ts';

export default {
  package: '@databricks/sql',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/nodejs-sql-driver',
  types: [
    { name: 'DBSQLClient', from: ['new DBSQLClient()', 'DBSQLClient#connect()'] },
    { name: 'IDBSQLSession', from: ['DBSQLClient#openSession()'] },
  ],
  calls: [
    { path: 'DBSQLClient#connect()', sends: 'database', roles: { host: '0.host', port: '0.port', path: '0.path', auth: '0.token' }, scheme: 'https:' },
    { path: 'IDBSQLSession#executeStatement()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
