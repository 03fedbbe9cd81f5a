import type { PackageModel } from '../types.ts';

export default {
  package: ['pouchdb', 'pouchdb-browser', 'pouchdb-core', 'pouchdb-node'],
  docs: 'https://pouchdb.com/api.html#create_database',
  types: [{ name: 'Database', from: ['new ()', 'new PouchDB()'] }],
  calls: [
    { path: 'new ()', sends: 'database', roles: { url: ['0.name', '0'], auth: '1.auth' } },
    { path: 'sync()', sends: 'database', roles: { url: ['1', '0'] } },
    { path: 'replicate()', sends: 'database', roles: { url: ['1', '0'] } },
    { path: 'Database#sync()', sends: 'database', roles: { url: '0' } },
    { path: 'Database#replicate.to|from()', sends: 'database', roles: { url: '0' } },
    { path: 'Database#put|post|bulkDocs|putAttachment()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
