import type { PackageModel } from '../types.ts';

export default {
  package: 'download-git-repo',
  docs: 'https://gitlab.com/flippidippi/download-git-repo',
  // A repository without a provider prefix comes from GitHub.
  calls: [{ path: '()', sends: 'http', hosts: ['https://github.com'] }],
} satisfies PackageModel;
