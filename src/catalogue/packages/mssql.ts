import type { PackageModel } from '../types.ts';

export default {
  package: ['mssql', 'mssql/msnodesqlv8', 'mssql/msnodesqlv8.js'],
  docs: 'https://github.com/tediousjs/node-mssql#configuration',
  types: [
    { name: 'ConnectionPool', from: ['connect()', 'new ConnectionPool()', 'ConnectionPool#connect()'] },
    { name: 'Transaction', from: ['new Transaction()', 'ConnectionPool#transaction()'] },
    { name: 'Request', from: ['new Request()', 'ConnectionPool#request()', 'Transaction#request()', 'Request#input()', 'Request#output()'] },
  ],
  calls: [
    {
      path: 'connect()',
      sends: 'database',
      plain: [{ at: '0.options.encrypt', off: false }],
      roles: { url: ['0.connectionString', '0'], host: '0.server', port: '0.port', auth: '0.password' },
      scheme: 'mssql:',
      port: 1433,
    },
    {
      path: 'new ConnectionPool()',
      sends: 'database',
      plain: [{ at: '0.options.encrypt', off: false }],
      roles: { url: ['0.connectionString', '0'], host: '0.server', port: '0.port', auth: '0.password' },
      scheme: 'mssql:',
      port: 1433,
    },
    { path: 'query|batch()', carries: 'database', roles: { body: '*' } },
    { path: 'ConnectionPool#query|batch()', carries: 'database', roles: { body: '*' } },
    { path: 'Request#query|batch|execute|bulk()', carries: 'database', roles: { body: '0' } },
    { path: 'Request#input()', carries: 'database', roles: { body: ['2', '1'] } },
  ],
} satisfies PackageModel;
