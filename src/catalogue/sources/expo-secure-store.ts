import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-secure-store',
  docs: 'https://docs.expo.dev/versions/latest/sdk/securestore/',
  sources: [
    { path: 'getItemAsync|getItem()', category: 'user.authorization.credentials', label: 'a stored secret' },
  ],
} satisfies PackageModel;
