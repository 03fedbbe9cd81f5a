import type { PackageModel } from '../types.ts';

export default {
  package: ['#imports', '@vue/composition-api', '@vue/reactivity', 'global', 'vue'],
  docs: 'https://vuejs.org/api/reactivity-core.html',
  passes: [
    { path: 'computed()', returns: ['0()', '0.get()'], under: 'value' },
    { path: 'markRaw|reactive|readonly|shallowReactive|shallowReadonly|toRaw|unref|toValue()', returns: '0' },
    { path: 'ref|shallowRef()', returns: '0', under: 'value', kept: true },
  ],
} satisfies PackageModel;
