import type { PackageModel } from '../types.ts';

export default {
  package: '@neondatabase/serverless',
  docs: 'https://github.com/neondatabase/serverless',
  types: [
    { name: 'NeonQueryFunction', from: ['neon()'], roles: { url: '0' }, scheme: 'postgres:' },
    { name: 'Pool', from: ['new Pool()', 'new Client()', 'Pool#connect()'], roles: { url: ['0.connectionString', '0'], host: '0.host' }, scheme: 'postgres:' },
  ],
  calls: [
    { path: 'neon()', sends: 'database', roles: { url: '0' }, scheme: 'postgres:', port: 5432 },
    { path: 'new Pool|Client()', sends: 'database', roles: { url: ['0.connectionString', '0'], host: '0.host' }, scheme: 'postgres:', port: 5432 },
    { path: 'NeonQueryFunction#()', carries: 'database', roles: { body: '*' } },
    { path: 'NeonQueryFunction#query()', carries: 'database', roles: { body: '*' } },
    { path: 'Pool#query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
