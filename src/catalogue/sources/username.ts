import type { PackageModel } from '../types.ts';

export default {
  package: ['username'],
  docs: 'https://github.com/sindresorhus/username#readme',
  sources: [
    { path: '()', category: 'user.account.username', label: 'the account on the machine' },
    { path: 'username|usernameSync|sync()', category: 'user.account.username', label: 'the account on the machine' },
  ],
} satisfies PackageModel;
