import type { PackageModel } from '../types.ts';

export default {
  package: ['react-native-fs', '@dr.pogodin/react-native-fs'],
  docs: 'https://github.com/itinance/react-native-fs#downloadfileoptions-downloadfileoptions--jobid-number-promise-promisedownloadresult-',
  calls: [
    { path: 'downloadFile()', sends: 'http', roles: { url: '0.fromUrl', headers: '0.headers' } },
    { path: 'uploadFiles()', sends: 'http', roles: { url: '0.toUrl', headers: '0.headers', body: ['0.fields', '0.files'] } },
  ],
} satisfies PackageModel;
