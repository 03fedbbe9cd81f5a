import type { PackageModel } from '../types.ts';

export default {
  package: 'znv',
  docs: 'https://github.com/lostfictions/znv#readme',
  configured: [{ path: 'parseEnv().*', kind: 'env' }],
} satisfies PackageModel;
