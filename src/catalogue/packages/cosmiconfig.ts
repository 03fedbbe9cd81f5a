import type { PackageModel } from '../types.ts';

export default {
  package: ['cosmiconfig', 'lilconfig'],
  docs: 'https://github.com/cosmiconfig/cosmiconfig#usage-for-tooling-developers',
  types: [{ name: 'Explorer', from: ['cosmiconfig|cosmiconfigSync|lilconfig|lilconfigSync()'] }],
  configured: [{ path: 'Explorer#load|search().config.*', kind: 'config' }],
} satisfies PackageModel;
