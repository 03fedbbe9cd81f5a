import type { PackageModel } from '../types.ts';

/** A single key read as a property (`localStorage.theme`) is judged by its name. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_Storage_API',
  types: [
    { name: 'IDBDatabase', from: [] },
    { name: 'IDBIndex', from: ['IDBObjectStore#index()'] },
    { name: 'IDBObjectStore', from: ['IDBTransaction#objectStore()'] },
    { name: 'IDBTransaction', from: ['IDBDatabase#transaction()'] },
  ],
  sources: [
    { path: 'IDBIndex#get|getAll|openCursor()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'IDBObjectStore#get|getAll|getAllRecords|openCursor()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'localStorage|sessionStorage.getItem()', category: 'user.device.cookie', label: 'the browser’s storage' },
  ],
} satisfies PackageModel;
