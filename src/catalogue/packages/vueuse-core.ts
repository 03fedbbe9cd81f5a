import type { PackageModel } from '../types.ts';

export default {
  package: ['@vueuse/core', '@vueuse/shared'],
  docs: 'https://vueuse.org/functions.html',
  passes: [{ path: 'createGlobalState|createSharedComposable|useDebounceFn|useMemoize|useThrottleFn()', returns: '0' }],
} satisfies PackageModel;
