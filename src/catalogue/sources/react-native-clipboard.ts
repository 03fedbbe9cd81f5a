import type { PackageModel } from '../types.ts';

export default {
  package: ['@react-native-clipboard/clipboard', '@react-native-community/clipboard'],
  docs: 'https://github.com/react-native-clipboard/clipboard#readme',
  sources: [
    { path: 'getString|getStrings|getImage|useClipboard()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
  ],
} satisfies PackageModel;
