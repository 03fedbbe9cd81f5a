import type { PackageModel } from '../types.ts';

export default {
  package: 'node-downloader-helper',
  docs: 'https://github.com/hgouveia/node-downloader-helper#readme',
  calls: [{ path: 'new DownloaderHelper()', sends: 'http', roles: { url: '0', body: '2.body', headers: '2.headers' } }],
} satisfies PackageModel;
