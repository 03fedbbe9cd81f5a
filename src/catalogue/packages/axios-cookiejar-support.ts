import type { PackageModel } from '../types.ts';

export default {
  package: 'axios-cookiejar-support',
  docs: 'https://github.com/3846masa/axios-cookiejar-support#readme',
  passes: [{ path: 'wrapper()', returns: '0' }],
} satisfies PackageModel;
