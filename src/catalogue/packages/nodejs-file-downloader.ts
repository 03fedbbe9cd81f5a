import type { PackageModel } from '../types.ts';

export default {
  package: 'nodejs-file-downloader',
  docs: 'https://github.com/ibrod83/nodejs-file-downloader#readme',
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: '0.url', headers: '0.headers' } },
    { path: 'new Downloader()', sends: 'http', roles: { url: '0.url', headers: '0.headers' } },
  ],
} satisfies PackageModel;
