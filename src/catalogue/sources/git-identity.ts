import type { PackageModel } from '../types.ts';

/** Small packages that ask git or the system who the user is. */
export default {
  package: ['fullname', 'git-config', 'git-user-email', 'git-user-name', 'git-username', 'parse-git-config'],
  docs: 'https://github.com/jonschlinkert/parse-git-config#readme',
  sources: [
    { path: '()', category: 'user.name', label: 'the user’s name from the system or from git' },
    { path: 'sync()', category: 'user.name', label: 'the git configuration, with name and address' },
  ],
} satisfies PackageModel;
