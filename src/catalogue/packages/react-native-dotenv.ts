import type { PackageModel } from '../types.ts';

export default {
  package: '@env',
  docs: 'https://github.com/goatandsheep/react-native-dotenv#readme',
  configured: [{ path: '*', kind: 'env' }],
} satisfies PackageModel;
