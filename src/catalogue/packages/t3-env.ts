import type { PackageModel } from '../types.ts';

export default {
  package: ['@t3-oss/env-core', '@t3-oss/env-nextjs', '@t3-oss/env-nuxt'],
  docs: 'https://env.t3.gg/docs/core',
  configured: [{ path: 'createEnv().*', kind: 'env' }],
} satisfies PackageModel;
