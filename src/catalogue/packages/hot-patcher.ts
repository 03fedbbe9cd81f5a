import type { PackageModel } from '../types.ts';

export default {
  package: 'hot-patcher',
  docs: 'https://github.com/perry-mitchell/hot-patcher#readme',
  types: [{ name: 'HotPatcher', from: ['new HotPatcher()', 'HotPatcher'] }],
  passes: [{ path: 'HotPatcher#patchInline()', returns: '1()' }],
} satisfies PackageModel;
