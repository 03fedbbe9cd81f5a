import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-keychain',
  docs: 'https://oblador.github.io/react-native-keychain/',
  sources: [
    { path: 'getGenericPassword|getInternetCredentials()', category: 'user.authorization.password', label: 'a password of the keychain' },
  ],
} satisfies PackageModel;
