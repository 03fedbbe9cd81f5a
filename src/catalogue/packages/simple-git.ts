import type { PackageModel } from '../types.ts';

export default {
  package: ['simple-git', 'simple-git/promise'],
  docs: 'https://github.com/steveukx/git-js#api',
  types: [{ name: 'SimpleGit', from: ['()', 'simpleGit()', 'gitP()', 'SimpleGit#cwd|env|add|commit|addRemote()'] }],
  calls: [
    { path: 'SimpleGit#clone|mirror()', sends: 'process', roles: { url: '0' } },
    { path: 'SimpleGit#push|pushTags|pull|fetch()', sends: 'process' },
    { path: 'SimpleGit#listRemote()', sends: 'process' },
    { path: 'SimpleGit#addRemote()', carries: 'process', roles: { url: '1' } },
  ],
} satisfies PackageModel;
