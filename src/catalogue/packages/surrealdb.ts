import type { PackageModel } from '../types.ts';

export default {
  package: ['surrealdb', 'surrealdb.js'],
  docs: 'https://surrealdb.com/docs/sdk/javascript/methods/connect',
  types: [{ name: 'Surreal', from: ['new Surreal()', 'new ()'] }],
  calls: [
    { path: 'Surreal#connect()', sends: 'database', roles: { url: '0', auth: '1.auth' } },
    { path: 'Surreal#create|insert|update|upsert|merge|patch|query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
