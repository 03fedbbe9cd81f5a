import type { PackageModel } from '../types.ts';

export default {
  package: ['fauna', 'faunadb'],
  docs: 'https://github.com/fauna/fauna-js#client-configuration',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'database', roles: { url: '0.endpoint', host: '0.domain', port: '0.port', auth: '0.secret' }, hosts: ['https://db.fauna.com'] },
    { path: 'Client#query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
