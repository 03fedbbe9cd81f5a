import type { PackageModel } from '../types.ts';

export default {
  package: 'typeorm',
  docs: 'https://typeorm.io/docs/data-source/data-source-options',
  types: [
    { name: 'DataSource', from: ['new DataSource()', 'createConnection()', 'new Connection()', 'DataSource#initialize()'] },
    { name: 'EntityManager', from: ['DataSource#manager', 'getManager()', 'Repository#manager'] },
    { name: 'Repository', from: ['DataSource#getRepository()', 'EntityManager#getRepository()', 'getRepository()', 'getMongoRepository()'] },
  ],
  calls: [
    {
      path: 'new DataSource|Connection()',
      sends: 'database',
      plain: [{ at: '0.ssl', off: false }, { at: '0.url', off: 'sslmode=disable' }],
      roles: { url: '0.url', protocol: '0.type', host: '0.host', port: '0.port', auth: '0.password' },
    },
    { path: 'createConnection()', sends: 'database', plain: [{ at: '0.ssl', off: false }, { at: '0.url', off: 'sslmode=disable' }], roles: { url: '0.url', protocol: '0.type', host: '0.host', port: '0.port', auth: '0.password' } },
    { path: 'createConnections()', sends: 'database', roles: { url: '0[].url', protocol: '0[].type', host: '0[].host', port: '0[].port' } },
    { path: 'DataSource#query()', carries: 'database', roles: { body: '*' } },
    { path: 'EntityManager#save|insert|update|upsert|query|find|findOne|findBy|findOneBy|delete()', carries: 'database', roles: { body: '*' } },
    { path: 'Repository#save|insert|update|upsert|query|find|findOne|findBy|findOneBy|delete()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
