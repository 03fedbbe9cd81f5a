import type { PackageModel } from '../types.ts';

/** A single key read as a property (`localStorage.theme`) is judged by its name. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Web_Storage_API',
  types: [
    { name: 'IDBDatabase', from: ['IDBOpenDBRequest#result'] },
    { name: 'IDBIndex', from: ['IDBObjectStore#index()'] },
    { name: 'IDBObjectStore', from: ['IDBTransaction#objectStore()'] },
    { name: 'IDBOpenDBRequest', from: ['indexedDB.open()', 'window.indexedDB.open()'] },
    { name: 'IDBTransaction', from: ['IDBDatabase#transaction()'] },
  ],
  sources: [
    { path: 'IDBIndex#get|getAll|openCursor()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'IDBObjectStore#get|getAll|getAllRecords|openCursor()', category: 'user.device.cookie', label: 'the browser’s database' },
    { path: 'localStorage|sessionStorage', category: 'user.device.cookie', label: 'the browser’s storage', whole: true },
    { path: 'localStorage|sessionStorage.getItem()', category: 'user.device.cookie', label: 'the browser’s storage' },
  ],
} satisfies PackageModel;
