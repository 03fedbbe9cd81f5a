import type { PackageModel } from '../types.ts';

export default {
  package: 'unfurl.js',
  docs: 'https://github.com/jacktuck/unfurl',
  calls: [
    { path: 'unfurl()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
