import type { PackageModel } from '../types.ts';

export default {
  package: [
    'drizzle-orm/node-postgres',
    'drizzle-orm/postgres-js',
    'drizzle-orm/mysql2',
    'drizzle-orm/neon-http',
    'drizzle-orm/neon-serverless',
    'drizzle-orm/vercel-postgres',
    'drizzle-orm/planetscale-serverless',
    'drizzle-orm/libsql',
    'drizzle-orm/tidb-serverless',
  ],
  docs: 'https://orm.drizzle.team/docs/connect-overview',
  types: [
    { name: 'Database', from: ['drizzle()'] },
    { name: 'Insert', from: ['Database#insert()'] },
    { name: 'Update', from: ['Database#update()'] },
  ],
  calls: [
    {
      path: 'drizzle()',
      sends: 'database',
      plain: [{ at: '0.connection.ssl', off: false }, { at: ['0.connection.connectionString', '0.connection', '0'], off: 'sslmode=disable' }],
      roles: {
        url: ['0.connection.connectionString', '0.connection.uri', '0.connection.url', '0.connection', '0.client', '0'],
        host: '0.connection.host',
        port: '0.connection.port',
        auth: ['0.connection.password', '0.connection.authToken'],
      },
    },
    { path: 'Database#execute()', carries: 'database', roles: { body: '0' } },
    { path: 'Insert#values()', carries: 'database', roles: { body: '0' } },
    { path: 'Update#set()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
