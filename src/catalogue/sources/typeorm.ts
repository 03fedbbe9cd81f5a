import type { PackageModel } from '../types.ts';

export default {
  package: 'typeorm',
  docs: 'https://typeorm.io/docs/working-with-entity-manager/repository-api',
  sources: [
    { path: 'EntityManager#find|findBy|findOne|findOneBy|findOneOrFail|findOneByOrFail|findAndCount|query()', category: 'x.unspecified', label: 'a database row' },
    { path: 'Repository#find|findBy|findOne|findOneBy|findOneOrFail|findOneByOrFail|findAndCount|query()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
