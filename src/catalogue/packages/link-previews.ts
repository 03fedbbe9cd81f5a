import type { PackageModel } from '../types.ts';

export default {
  package: 'link-preview-js',
  docs: 'https://github.com/OP-Engineering/link-preview-js',
  calls: [
    { path: 'getLinkPreview()', sends: 'http', roles: { url: '0', headers: '1.headers' } },
  ],
} satisfies PackageModel;
