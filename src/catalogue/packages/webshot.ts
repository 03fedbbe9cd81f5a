import type { PackageModel } from '../types.ts';

export default {
  package: ['webshot', 'node-webshot'],
  docs: 'https://github.com/brenden/node-webshot',
  calls: [
    { path: '()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
