import type { PackageModel } from '../types.ts';

export default {
  package: ['@react-native-async-storage/async-storage', '@react-native-community/async-storage'],
  docs: 'https://react-native-async-storage.github.io/async-storage/docs/api/',
  sources: [
    { path: 'getItem|multiGet()', category: 'user.device.cookie', label: 'the storage of the app' },
  ],
  relays: [{ puts: [{ path: 'setItem()', name: '0', at: '1' }], gives: [{ path: 'getItem()', name: '0' }] }],
} satisfies PackageModel;
