import type { PackageModel } from '../types.ts';

export default {
  package: 'mongodb',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/crud/query/retrieve/',
  sources: [
    { path: 'Collection#find|findOne|findOneAndUpdate|findOneAndReplace|findOneAndDelete|aggregate|distinct()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
