import type { PackageModel } from '../types.ts';

export default {
  package: ['@vue/reactivity', 'vue'],
  docs: 'https://vuejs.org/api/reactivity-core.html',
  passes: [{ path: 'markRaw|reactive|readonly|shallowReactive|shallowReadonly|toRaw()', returns: '0' }],
} satisfies PackageModel;
