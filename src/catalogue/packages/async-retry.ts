import type { PackageModel } from '../types.ts';

export default {
  package: 'async-retry',
  docs: 'https://github.com/vercel/async-retry#readme',
  passes: [{ path: '()', returns: '0()' }],
} satisfies PackageModel;
