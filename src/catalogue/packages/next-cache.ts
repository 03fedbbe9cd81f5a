import type { PackageModel } from '../types.ts';

export default {
  package: 'next/cache',
  docs: 'https://nextjs.org/docs/app/api-reference/functions/unstable_cache',
  passes: [{ path: 'unstable_cache()', returns: '0' }],
} satisfies PackageModel;
