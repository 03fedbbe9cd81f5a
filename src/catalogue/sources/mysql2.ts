import type { PackageModel } from '../types.ts';

export default {
  package: ['mysql2', 'mysql2/promise', 'mysql'],
  docs: 'https://sidorares.github.io/node-mysql2/docs',
  sources: [
    { path: 'Connection#query|execute()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
