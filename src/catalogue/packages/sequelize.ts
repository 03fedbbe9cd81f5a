import type { PackageModel } from '../types.ts';

export default {
  package: ['sequelize', 'sequelize-typescript'],
  docs: 'https://sequelize.org/docs/v6/getting-started/',
  types: [
    { name: 'Sequelize', from: ['new Sequelize()', 'new ()'] },
    { name: 'Model', from: ['Sequelize#define()', 'Sequelize#model()'] },
  ],
  calls: [
    {
      path: 'new Sequelize()',
      sends: 'database',
      plain: [{ at: '0.dialectOptions.ssl', off: false }, { at: '1.dialectOptions.ssl', off: false }, { at: '3.dialectOptions.ssl', off: false }, { at: '0', off: 'sslmode=disable' }],
      roles: { url: ['3.host', '0.url', '0'], protocol: ['0.dialect', '1.dialect', '3.dialect'], host: ['0.host', '1.host'], port: ['0.port', '1.port'], auth: ['2', '0.password'] },
    },
    {
      path: 'new ()',
      sends: 'database',
      plain: [{ at: '0.dialectOptions.ssl', off: false }, { at: '1.dialectOptions.ssl', off: false }, { at: '3.dialectOptions.ssl', off: false }, { at: '0', off: 'sslmode=disable' }],
      roles: { url: ['3.host', '0.url', '0'], protocol: ['0.dialect', '1.dialect', '3.dialect'], host: ['0.host', '1.host'], port: ['0.port', '1.port'], auth: ['2', '0.password'] },
    },
    { path: 'Sequelize#query()', carries: 'database', roles: { body: '*' } },
    { path: 'Model#create|bulkCreate|update|upsert|findOrCreate()', carries: 'database', roles: { body: '*' } },
    { path: 'Model#findAll|findOne|findByPk|findAndCountAll|count|destroy()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
