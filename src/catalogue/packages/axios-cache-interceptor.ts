import type { PackageModel } from '../types.ts';

export default {
  package: 'axios-cache-interceptor',
  docs: 'https://axios-cache-interceptor.js.org/guide/getting-started',
  passes: [{ path: 'setupCache()', returns: '0' }],
} satisfies PackageModel;
