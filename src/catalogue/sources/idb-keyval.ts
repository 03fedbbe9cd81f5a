import type { PackageModel } from '../types.ts';

export default {
  package: 'idb-keyval',
  docs: 'https://github.com/jakearchibald/idb-keyval#readme',
  sources: [
    { path: 'get|getMany|values|entries()', category: 'user.device.cookie', label: 'the browser’s database' },
  ],
} satisfies PackageModel;
