import type { PackageModel } from '../types.ts';

export default {
  package: 'solid-js',
  docs: 'https://docs.solidjs.com/reference/basic-reactivity/create-memo',
  passes: [{ path: 'createMemo()', returns: '0()', under: '()' }],
} satisfies PackageModel;
