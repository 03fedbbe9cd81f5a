import type { PackageModel } from '../types.ts';

export default {
  package: 'nconf',
  docs: 'https://github.com/indexzero/nconf#readme',
  types: [
    { name: 'Provider', from: ['new Provider()', 'Provider#argv|defaults|env|file|overrides|use()', 'argv|defaults|env|file|overrides|use()'] },
  ],
  configured: [
    { path: 'get()', kind: 'config', name: '0' },
    { path: 'Provider#get()', kind: 'config', name: '0' },
  ],
} satisfies PackageModel;
