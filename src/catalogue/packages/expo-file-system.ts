import type { PackageModel } from '../types.ts';

export default {
  package: ['expo-file-system', 'expo-file-system/legacy'],
  docs: 'https://docs.expo.dev/versions/latest/sdk/filesystem/',
  calls: [
    { path: 'uploadAsync|createUploadTask()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers' } },
    { path: 'downloadAsync()', sends: 'http', roles: { url: '0', headers: '2.headers' } },
    { path: 'createDownloadResumable()', sends: 'http', roles: { url: '0', headers: '2.headers' } },
    { path: 'File.downloadFileAsync()', sends: 'http', roles: { url: '0', headers: '2.headers' } },
  ],
} satisfies PackageModel;
