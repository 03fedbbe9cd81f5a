import type { PackageModel } from '../types.ts';

/** One author's wrappers with one shape: function in, function out. */
export default {
  package: ['mem', 'memoize', 'p-debounce', 'p-memoize'],
  docs: 'https://github.com/sindresorhus/p-memoize#readme',
  passes: [{ path: '()', returns: '0' }],
} satisfies PackageModel;
