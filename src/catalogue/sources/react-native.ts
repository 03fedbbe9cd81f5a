import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native',
  docs: 'https://reactnative.dev/docs/platform',
  sources: [
    { path: 'Clipboard.getString()', category: 'user.content.private', label: 'the clipboard' },
    { path: 'Dimensions|PixelRatio.get()', category: 'user.device', label: 'the screen' },
    { path: 'Platform.Version|constants', category: 'user.device', label: 'the device' },
    { path: 'useWindowDimensions()', category: 'user.device', label: 'the screen' },
  ],
} satisfies PackageModel;
