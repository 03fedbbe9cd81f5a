import type { PackageModel } from '../types.ts';

export default {
  package: '@planetscale/database',
  docs: 'https://github.com/planetscale/database-js',
  types: [{ name: 'Connection', from: ['connect()', 'new Client()', 'Connection#connection()'], roles: { url: '0.url', host: '0.host' }, scheme: 'https:' }],
  calls: [
    { path: 'connect()', sends: 'database', roles: { url: '0.url', host: '0.host', auth: '0.password' }, scheme: 'https:' },
    { path: 'new Client()', sends: 'database', roles: { url: '0.url', host: '0.host', auth: '0.password' }, scheme: 'https:' },
    { path: 'Connection#execute()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
