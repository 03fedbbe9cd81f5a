import type { PackageModel } from '../types.ts';

export default {
  package: 'keytar',
  docs: 'https://github.com/atom/node-keytar#readme',
  sources: [
    { path: 'getPassword|findPassword|findCredentials()', category: 'user.authorization.password', label: 'a password of the keychain' },
  ],
} satisfies PackageModel;
