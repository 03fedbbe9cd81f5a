import type { PackageModel } from '../types.ts';

/** Single-purpose wrappers with one shape: function in, function out. */
export default {
  package: [
    'debounce', 'fast-memoize', 'just-debounce-it', 'just-memoize', 'just-once', 'just-throttle', 'memoize-one', 'memoizee', 'once', 'onetime', 'pify',
    'util.promisify',
  ],
  docs: 'https://github.com/isaacs/once#readme',
  passes: [{ path: '()', returns: '0' }],
} satisfies PackageModel;
