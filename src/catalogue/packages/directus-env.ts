import type { PackageModel } from '../types.ts';

/** Variables of the environment, of a file, or what the package gives for them. */
export default {
  package: '@directus/env',
  docs: 'https://github.com/directus/directus/tree/main/packages/env#readme',
  configured: [{ path: 'useEnv().*', kind: 'env' }],
} satisfies PackageModel;
