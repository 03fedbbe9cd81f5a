import type { PackageModel } from '../types.ts';

export default {
  package: 'postgres',
  docs: 'https://github.com/porsager/postgres#readme',
  sources: [
    { path: 'Sql#()', category: 'x.unspecified', label: 'a database row' },
    { path: 'Sql#unsafe()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
