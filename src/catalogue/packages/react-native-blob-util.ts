import type { PackageModel } from '../types.ts';

export default {
  package: ['react-native-blob-util', 'rn-fetch-blob', 'react-native-fetch-blob'],
  docs: 'https://github.com/RonRadtke/react-native-blob-util#readme',
  types: [{ name: 'FetchBlob', from: ['config()'] }],
  calls: [
    { path: 'fetch()', sends: 'http', roles: { url: '1', headers: '2', body: '3' } },
    { path: 'FetchBlob#fetch()', sends: 'http', roles: { url: '1', headers: '2', body: '3' } },
  ],
} satisfies PackageModel;
