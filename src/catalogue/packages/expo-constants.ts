import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-constants',
  docs: 'https://docs.expo.dev/versions/latest/sdk/constants/',
  configured: [{ path: 'expoConfig.extra.*', kind: 'config' }],
} satisfies PackageModel;
