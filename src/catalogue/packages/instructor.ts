import type { PackageModel } from '../types.ts';

export default {
  package: '@instructor-ai/instructor',
  docs: 'https://github.com/instructor-ai/instructor-js#readme',
  passes: [{ path: '()', returns: '0.client' }],
} satisfies PackageModel;
