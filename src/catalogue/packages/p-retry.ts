import type { PackageModel } from '../types.ts';

export default {
  package: 'p-retry',
  docs: 'https://github.com/sindresorhus/p-retry#readme',
  passes: [
    { path: '()', returns: '0()' },
    { path: 'makeRetriable()', returns: '0' },
  ],
} satisfies PackageModel;
