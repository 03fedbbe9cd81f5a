import type { PackageModel } from '../types.ts';

export default {
  package: '@napi-rs/keyring',
  docs: 'https://github.com/Brooooooklyn/keyring-node#readme',
  types: [
    { name: 'Entry', from: ['new Entry()', 'new AsyncEntry()'] },
  ],
  sources: [
    { path: 'Entry#getPassword|getSecret()', category: 'user.authorization.password', label: 'a password of the keychain' },
    { path: 'findCredentials|findCredentialsAsync()', category: 'user.authorization.password', label: 'a password of the keychain' },
  ],
} satisfies PackageModel;
