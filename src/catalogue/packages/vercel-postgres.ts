import type { PackageModel } from '../types.ts';

export default {
  package: '@vercel/postgres',
  docs: 'https://vercel.com/docs/postgres',
  types: [{ name: 'Client', from: ['createClient()', 'createPool()', 'db', 'db.connect()'] }],
  calls: [
    { path: 'createClient|createPool()', sends: 'database', roles: { url: '0.connectionString' }, hosts: ['env:POSTGRES_URL'], scheme: 'postgres:', port: 5432 },
    { path: 'sql.query()', sends: 'database', roles: { body: '*' }, hosts: ['env:POSTGRES_URL'] },
    { path: 'Client#query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
