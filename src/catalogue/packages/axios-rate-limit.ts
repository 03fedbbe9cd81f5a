import type { PackageModel } from '../types.ts';

export default {
  package: 'axios-rate-limit',
  docs: 'https://github.com/aishek/axios-rate-limit#readme',
  passes: [{ path: '()', returns: '0' }],
} satisfies PackageModel;
