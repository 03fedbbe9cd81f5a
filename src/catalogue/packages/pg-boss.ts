import type { PackageModel } from '../types.ts';

export default {
  package: 'pg-boss',
  docs: 'https://github.com/timgit/pg-boss/blob/master/docs/api/constructor.md',
  types: [{ name: 'PgBoss', from: ['new ()', 'new PgBoss()'] }],
  calls: [
    { path: 'new ()', sends: 'database', roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port', auth: '0.password' }, scheme: 'postgres:', port: 5432 },
    { path: 'new PgBoss()', sends: 'database', roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port', auth: '0.password' }, scheme: 'postgres:', port: 5432 },
    { path: 'PgBoss#send()', carries: 'database', roles: { body: ['1', '0.data'] } },
    { path: 'PgBoss#sendAfter|publish()', carries: 'database', roles: { body: '1' } },
    { path: 'PgBoss#schedule()', carries: 'database', roles: { body: '2' } },
    { path: 'PgBoss#insert()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
