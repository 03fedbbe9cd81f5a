import type { PackageModel } from '../types.ts';

export default {
  package: 'pg',
  docs: 'https://node-postgres.com/apis/client',
  types: [
    { name: 'Client', from: ['new Client()', 'new native.Client()'], roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port' }, scheme: 'postgres:' },
    { name: 'Pool', from: ['new Pool()', 'new native.Pool()'], roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port' }, scheme: 'postgres:', extends: 'Client' },
    { name: 'PoolClient', from: ['Pool#connect()'], extends: 'Client' },
  ],
  calls: [
    {
      path: 'new Client|Pool()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }, { at: ['0.connectionString', '0'], off: 'sslmode=disable' }],
      roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port', auth: '0.password' },
      scheme: 'postgres:',
      port: 5432,
    },
    {
      path: 'new native.Client|Pool()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }, { at: ['0.connectionString', '0'], off: 'sslmode=disable' }],
      roles: { url: ['0.connectionString', '0'], host: '0.host', port: '0.port', auth: '0.password' },
      scheme: 'postgres:',
      port: 5432,
    },
    { path: 'Client#query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
