import type { PackageModel } from '../types.ts';

export default {
  package: 'remove-trailing-slash',
  docs: 'https://github.com/stephenmathieson/remove-trailing-slash#readme',
  passes: [{ path: '()', returns: '0' }],
} satisfies PackageModel;
