import type { PackageModel } from '../types.ts';

export default {
  package: 'find-config',
  docs: 'https://github.com/shannonmoeller/find-config#api',
  configured: [{ path: 'require().*', kind: 'config' }],
} satisfies PackageModel;
