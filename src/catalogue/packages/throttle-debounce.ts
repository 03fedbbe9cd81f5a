import type { PackageModel } from '../types.ts';

export default {
  package: 'throttle-debounce',
  docs: 'https://github.com/niksy/throttle-debounce#readme',
  passes: [{ path: 'debounce|throttle()', returns: '1' }],
} satisfies PackageModel;
