import type { PackageModel } from '../types.ts';

export default {
  package: 'env-var',
  docs: 'https://github.com/evanshortiss/env-var/blob/master/API.md',
  configured: [
    { path: 'from().get()', kind: 'env', name: '0' },
    { path: 'get()', kind: 'env', name: '0' },
  ],
} satisfies PackageModel;
