import type { PackageModel } from '../types.ts';

export default {
  package: 'postgres',
  docs: 'https://github.com/porsager/postgres#connection',
  types: [{ name: 'Sql', from: ['()'], roles: { url: '0', host: ['0.host', '1.host'], port: ['0.port', '1.port'] }, scheme: 'postgres:' }],
  calls: [
    {
      path: '()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }, { at: '1.ssl', off: false }, { at: '0', off: 'sslmode=disable' }],
      roles: { url: '0', host: ['0.host', '1.host'], port: ['0.port', '1.port'], auth: ['0.password', '1.password'] },
      scheme: 'postgres:',
      port: 5432,
    },
    { path: 'Sql#()', carries: 'database', roles: { body: '*' } },
    { path: 'Sql#unsafe|notify()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
