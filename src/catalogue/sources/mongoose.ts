import type { PackageModel } from '../types.ts';

export default {
  package: 'mongoose',
  docs: 'https://mongoosejs.com/docs/api/model.html',
  sources: [
    {
      path: 'Model#find|findOne|findById|findOneAndUpdate|findByIdAndUpdate|findOneAndDelete|findByIdAndDelete|aggregate|distinct()',
      category: 'x.unspecified',
      label: 'a database row',
    },
  ],
} satisfies PackageModel;
