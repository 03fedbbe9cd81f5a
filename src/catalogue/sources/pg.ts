import type { PackageModel } from '../types.ts';

/** What a row holds is judged by the names under which it is read. */
export default {
  package: 'pg',
  docs: 'https://node-postgres.com/apis/client',
  sources: [
    { path: 'Client#query()', category: 'x.unspecified', label: 'a database row' },
  ],
} satisfies PackageModel;
