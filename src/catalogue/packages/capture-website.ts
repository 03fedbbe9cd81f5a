import type { PackageModel } from '../types.ts';

export default {
  package: 'capture-website',
  docs: 'https://github.com/sindresorhus/capture-website',
  calls: [
    { path: 'file|buffer|base64()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
