import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-updates',
  docs: 'https://docs.expo.dev/versions/latest/sdk/updates/',
  calls: [{ path: 'checkForUpdateAsync|fetchUpdateAsync()', sends: 'http', hosts: ['https://u.expo.dev'] }],
} satisfies PackageModel;
