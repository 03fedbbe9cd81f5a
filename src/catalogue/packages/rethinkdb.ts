import type { PackageModel } from '../types.ts';

export default {
  package: ['rethinkdb', 'rethinkdbdash'],
  docs: 'https://rethinkdb.com/api/javascript/connect/',
  calls: [
    { path: 'connect()', sends: 'database', roles: { url: '0', host: '0.host', port: '0.port', auth: '0.password' }, hosts: ['rethinkdb://localhost:28015'], scheme: 'rethinkdb:', port: 28015 },
    { path: 'table().insert|update|replace()', carries: 'database', roles: { body: '0' } },
    { path: 'db().table().insert|update|replace()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
