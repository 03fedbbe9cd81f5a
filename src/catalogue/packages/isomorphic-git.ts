import type { PackageModel } from '../types.ts';

export default {
  package: 'isomorphic-git',
  docs: 'https://isomorphic-git.org/docs/en/push',
  calls: [
    { path: 'clone|fetch|push|pull|getRemoteInfo|getRemoteInfo2|listServerRefs()', sends: 'http', roles: { url: ['0.url', '0.corsProxy'], headers: '0.headers' } },
  ],
} satisfies PackageModel;
