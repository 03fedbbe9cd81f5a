import type { PackageModel } from '../types.ts';

export default {
  package: 'sequelize',
  docs: 'https://sequelize.org/docs/v6/core-concepts/model-querying-finders/',
  sources: [
    { path: 'Model#findAll|findByPk|findOne|findOrCreate|findAndCountAll()', category: 'x.unspecified', label: 'a database row' },
    { path: 'Sequelize#query()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
