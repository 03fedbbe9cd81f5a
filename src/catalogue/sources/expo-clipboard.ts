import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-clipboard',
  docs: 'https://docs.expo.dev/versions/latest/sdk/clipboard/',
  sources: [
    { path: 'getStringAsync|getImageAsync|getUrlAsync()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
  ],
} satisfies PackageModel;
