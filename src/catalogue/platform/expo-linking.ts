import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-linking',
  docs: 'https://docs.expo.dev/versions/latest/sdk/linking/',
  calls: [{ path: 'openURL()', sends: 'navigation', roles: { url: '0' } }],
} satisfies PackageModel;
