import type { PackageModel } from '../types.ts';

export default {
  package: 'image-downloader',
  docs: 'https://gitlab.com/demsking/image-downloader',
  calls: [{ path: 'image()', sends: 'http', roles: { url: '0.url', headers: '0.headers' } }],
} satisfies PackageModel;
