import type { PackageModel } from '../types.ts';

export default {
  package: ['@preact/signals', '@preact/signals-core', '@preact/signals-react'],
  docs: 'https://preactjs.com/guide/v10/signals/',
  passes: [
    { path: 'computed|useComputed()', returns: '0()', under: 'value' },
    { path: 'signal|useSignal()', returns: '0', under: 'value', kept: true },
  ],
} satisfies PackageModel;
