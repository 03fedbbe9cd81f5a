import type { PackageModel } from '../types.ts';

export default {
  package: 'simple-git',
  docs: 'https://github.com/steveukx/git-js#readme',
  types: [
    { name: 'SimpleGit', from: ['()', 'simpleGit()', 'gitP()'] },
  ],
  sources: [
    { path: 'SimpleGit#getConfig|listConfig()', category: 'user.contact.email', label: 'the git configuration, with name and address' },
    { path: 'SimpleGit#getRemotes()', category: 'system.operations', label: 'the remotes of the repository' },
    { path: 'SimpleGit#log()', category: 'user.name', label: 'the history of the repository, with names and addresses' },
  ],
} satisfies PackageModel;
