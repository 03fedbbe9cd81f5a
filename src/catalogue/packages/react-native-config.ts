import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-config',
  docs: 'https://github.com/lugg/react-native-config#readme',
  configured: [
    { path: 'default.*', kind: 'env' },
    { path: 'Config.*', kind: 'env' },
  ],
} satisfies PackageModel;
