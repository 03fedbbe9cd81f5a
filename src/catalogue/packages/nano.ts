import type { PackageModel } from '../types.ts';

export default {
  package: 'nano',
  docs: 'https://github.com/apache/couchdb-nano#configuration',
  types: [
    { name: 'ServerScope', from: ['()'] },
    { name: 'DocumentScope', from: ['ServerScope#use|scope()', 'ServerScope#db.use|scope()'] },
  ],
  calls: [
    { path: '()', sends: 'database', roles: { url: ['0.url', '0'] } },
    { path: 'DocumentScope#insert|bulk|find|atomic()', carries: 'database', roles: { body: '*' } },
    { path: 'ServerScope#request()', carries: 'database', roles: { body: '0.body' } },
  ],
} satisfies PackageModel;
