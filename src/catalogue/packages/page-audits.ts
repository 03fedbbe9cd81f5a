import type { PackageModel } from '../types.ts';

export default {
  package: ['lighthouse', 'pa11y'],
  docs: 'https://github.com/GoogleChrome/lighthouse/blob/main/docs/readme.md',
  calls: [
    { path: '()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
