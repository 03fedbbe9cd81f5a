import type { PackageModel } from '../types.ts';

export default {
  package: 'idb-keyval',
  docs: 'https://github.com/jakearchibald/idb-keyval#readme',
  sources: [
    { path: 'get|getMany|values|entries()', category: 'user.device.cookie', label: 'the browser’s database' },
  ],
  relays: [{ puts: [{ path: 'set()', name: '0', at: '1' }], gives: [{ path: 'get()', name: '0' }] }],
} satisfies PackageModel;
