import type { PackageModel } from '../types.ts';

export default {
  package: 'std-env',
  docs: 'https://github.com/unjs/std-env#readme',
  configured: [{ path: 'env.*', kind: 'env' }],
} satisfies PackageModel;
