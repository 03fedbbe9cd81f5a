import type { PackageModel } from '../types.ts';

export default {
  package: 'knex',
  docs: 'https://knexjs.org/guide/#configuration-options',
  types: [
    { name: 'Knex', from: ['()', 'knex()', 'Knex#withUserParams()'] },
    {
      name: 'QueryBuilder',
      from: [
        'Knex#()',
        'Knex#table|from|into|select|where|withSchema|queryBuilder()',
        'QueryBuilder#table|from|into|select|returning|join|leftJoin|withSchema|transacting|onConflict()',
        'QueryBuilder#where|andWhere|orWhere|whereIn|whereNull|whereNot|first()',
      ],
    },
  ],
  calls: [
    {
      path: '()',
      sends: 'database',
      plain: [{ at: '0.connection.ssl', off: false }, { at: ['0.connection.connectionString', '0.connection', '0'], off: 'sslmode=disable' }],
      roles: {
        url: ['0.connection.connectionString', '0.connection', '0'],
        protocol: '0.client',
        host: ['0.connection.host', '0.connection.server'],
        port: '0.connection.port',
        auth: '0.connection.password',
      },
    },
    {
      path: 'knex()',
      sends: 'database',
      plain: [{ at: '0.connection.ssl', off: false }, { at: ['0.connection.connectionString', '0.connection', '0'], off: 'sslmode=disable' }],
      roles: {
        url: ['0.connection.connectionString', '0.connection', '0'],
        protocol: '0.client',
        host: ['0.connection.host', '0.connection.server'],
        port: '0.connection.port',
        auth: '0.connection.password',
      },
    },
    { path: 'Knex#raw|insert|batchInsert()', carries: 'database', roles: { body: '*' } },
    { path: 'QueryBuilder#insert|update|upsert|merge|where|andWhere|whereIn()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
