import type { PackageModel } from '../types.ts';

export default {
  package: 'envalid',
  docs: 'https://github.com/af/envalid#readme',
  configured: [
    { path: 'cleanEnv().*', kind: 'env' },
    { path: 'customCleanEnv().*', kind: 'env' },
  ],
} satisfies PackageModel;
