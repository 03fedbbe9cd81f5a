import type { PackageModel } from '../types.ts';

export default {
  package: ['@mikro-orm/core', '@mikro-orm/postgresql', '@mikro-orm/mysql', '@mikro-orm/mariadb', '@mikro-orm/mssql', '@mikro-orm/mongodb'],
  docs: 'https://mikro-orm.io/docs/configuration#connection',
  types: [
    { name: 'MikroORM', from: ['MikroORM.init()', 'MikroORM.initSync()', 'new MikroORM()'] },
    { name: 'EntityManager', from: ['MikroORM#em', 'EntityManager#fork()'] },
  ],
  calls: [
    {
      path: 'MikroORM.init|initSync()',
      sends: 'database',
      roles: { url: '0.clientUrl', host: '0.host', port: '0.port', auth: '0.password' },
    },
    { path: 'EntityManager#create|insert|insertMany|upsert|upsertMany|nativeUpdate|assign|execute()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
