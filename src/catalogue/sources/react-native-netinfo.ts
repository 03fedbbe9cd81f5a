import type { PackageModel } from '../types.ts';

export default {
  package: '@react-native-community/netinfo',
  docs: 'https://github.com/react-native-netinfo/react-native-netinfo#readme',
  sources: [
    { path: 'addEventListener|fetch|refresh|useNetInfo|useNetInfoInstance()', category: 'user.device', label: 'the network connection' },
  ],
} satisfies PackageModel;
