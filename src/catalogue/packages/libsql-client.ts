import type { PackageModel } from '../types.ts';

export default {
  package: ['@libsql/client', '@libsql/client/web', '@libsql/client/http', '@tursodatabase/serverless'],
  docs: 'https://docs.turso.tech/sdk/ts/reference',
  types: [{ name: 'Client', from: ['createClient()', 'connect()'], roles: { url: ['0.syncUrl', '0.url'] } }],
  calls: [
    { path: 'createClient()', sends: 'database', roles: { url: ['0.syncUrl', '0.url'], auth: '0.authToken' } },
    { path: 'connect()', sends: 'database', roles: { url: '0.url', auth: '0.authToken' } },
    { path: 'Client#execute|batch|executeMultiple()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
