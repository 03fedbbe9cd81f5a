import type { PackageModel } from '../types.ts';

export default {
  package: ['#imports', 'global', 'pinia'],
  docs: 'https://pinia.vuejs.org/core-concepts/',
  passes: [
    { path: 'defineStore()', returns: ['1', '0'] },
    { path: 'storeToRefs()', returns: '0' },
  ],
} satisfies PackageModel;
