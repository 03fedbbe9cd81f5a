import type { PackageModel } from '../types.ts';

export default {
  package: ['perfect-debounce'],
  docs: 'https://github.com/unjs/perfect-debounce#readme',
  passes: [{ path: 'debounce()', returns: '0' }],
} satisfies PackageModel;
