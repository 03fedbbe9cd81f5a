import type { PackageModel } from '../types.ts';

export default {
  package: 'localforage',
  docs: 'https://localforage.github.io/localForage/',
  sources: [
    { path: 'getItem|iterate()', category: 'user.device.cookie', label: 'the browser’s storage' },
  ],
} satisfies PackageModel;
