import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-media-library',
  docs: 'https://docs.expo.dev/versions/latest/sdk/media-library/',
  sources: [
    { path: 'getAssetsAsync|getAssetInfoAsync()', category: 'user.content.private', label: 'the user’s pictures' },
  ],
} satisfies PackageModel;
