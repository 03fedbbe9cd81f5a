import type { PackageModel } from '../types.ts';

export default {
  package: 'p-throttle',
  docs: 'https://github.com/sindresorhus/p-throttle#readme',
  passes: [{ path: '()()', returns: '0' }],
} satisfies PackageModel;
