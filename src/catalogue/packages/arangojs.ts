import type { PackageModel } from '../types.ts';

export default {
  package: 'arangojs',
  docs: 'https://arangodb.github.io/arangojs/latest/classes/databases.Database.html',
  types: [
    { name: 'Database', from: ['new Database()', 'Database#database()'] },
    { name: 'DocumentCollection', from: ['Database#collection()'] },
  ],
  calls: [
    { path: 'new Database()', sends: 'database', roles: { url: ['0.url[]', '0[]'], auth: '0.auth' }, hosts: ['http://127.0.0.1:8529'] },
    { path: 'Database#query()', carries: 'database', roles: { body: '*' } },
    { path: 'DocumentCollection#save|saveAll|update|replace|import()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
