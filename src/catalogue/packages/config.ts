import type { PackageModel } from '../types.ts';

export default {
  package: 'config',
  docs: 'https://github.com/node-config/node-config/wiki/Using-Config-Utilities',
  configured: [{ path: 'get()', kind: 'config', name: '0' }],
} satisfies PackageModel;
