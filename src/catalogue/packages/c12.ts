import type { PackageModel } from '../types.ts';

export default {
  package: 'c12',
  docs: 'https://github.com/unjs/c12#usage',
  configured: [{ path: 'loadConfig|watchConfig().config.*', kind: 'config' }],
} satisfies PackageModel;
