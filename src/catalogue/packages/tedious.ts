import type { PackageModel } from '../types.ts';

export default {
  package: 'tedious',
  docs: 'https://tediousjs.github.io/tedious/api-connection.html',
  types: [
    { name: 'Connection', from: ['new Connection()'] },
    { name: 'Request', from: ['new Request()'] },
  ],
  calls: [
    {
      path: 'new Connection()',
      sends: 'database',
      plain: [{ at: '0.options.encrypt', off: false }],
      roles: { host: '0.server', port: '0.options.port', auth: '0.authentication' },
      scheme: 'mssql:',
      port: 1433,
    },
    { path: 'new Request()', carries: 'database', roles: { body: '0' } },
    { path: 'Request#addParameter()', carries: 'database', roles: { body: '2' } },
    { path: 'Connection#execBulkLoad()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
