import type { PackageModel } from '../types.ts';

export default {
  package: ['neo4j-driver', 'neo4j-driver-lite'],
  docs: 'https://neo4j.com/docs/javascript-manual/current/connect/',
  types: [
    { name: 'Driver', from: ['driver()'] },
    { name: 'Session', from: ['Driver#session()'] },
    { name: 'Transaction', from: ['Session#beginTransaction()'] },
  ],
  calls: [
    { path: 'driver()', sends: 'database', plain: [{ at: '2.encrypted', off: false }, { at: '2.encrypted', off: 'ENCRYPTION_OFF' }], roles: { url: '0', auth: '1' }, scheme: 'neo4j:', port: 7687 },
    { path: 'Driver#executeQuery()', carries: 'database', roles: { body: '*' } },
    { path: 'Session#run()', carries: 'database', roles: { body: '*' } },
    { path: 'Transaction#run()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
