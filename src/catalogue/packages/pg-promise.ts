import type { PackageModel } from '../types.ts';

export default {
  package: 'pg-promise',
  docs: 'https://vitaly-t.github.io/pg-promise/Database.html',
  types: [{ name: 'IDatabase', from: ['()()'] }],
  calls: [
    {
      path: '()()',
      sends: 'database',
      roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port', auth: '0.password' },
      scheme: 'postgres:',
      port: 5432,
    },
    { path: 'IDatabase#none|one|oneOrNone|many|manyOrNone|any|result|query|multi|func|proc|map|each()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
