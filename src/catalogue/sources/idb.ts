import type { PackageModel } from '../types.ts';

export default {
  package: 'idb',
  docs: 'https://github.com/jakearchibald/idb#readme',
  types: [
    { name: 'IDBPDatabase', from: ['openDB()'] },
    { name: 'IDBPObjectStore', from: ['IDBPDatabase#transaction().store', 'IDBPDatabase#transaction().objectStore()'] },
    { name: 'IDBPIndex', from: ['IDBPObjectStore#index()'] },
  ],
  sources: [
    { path: 'IDBPDatabase#get|getAll|getFromIndex|getAllFromIndex()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'IDBPObjectStore#get|getAll()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'IDBPIndex#get|getAll()', category: 'user.device.cookie', label: 'the browser’s database' },
  ],
} satisfies PackageModel;
