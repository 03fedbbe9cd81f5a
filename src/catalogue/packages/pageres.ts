import type { PackageModel } from '../types.ts';

export default {
  package: 'pageres',
  docs: 'https://github.com/sindresorhus/pageres',
  types: [
    { name: 'Pageres', from: ['new ()', 'new Pageres()', 'Pageres#src|source|dest|destination()'] },
  ],
  calls: [
    { path: 'Pageres#src|source()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
