import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://bun.com/docs/runtime/environment-variables',
  sources: [
    { path: 'Bun.argv', category: 'system.operations', label: 'the command line' },
    { path: 'Bun.cwd|main', category: 'user.device', label: 'the working directory' },
    { path: 'Bun.env', category: 'system.authentication', label: 'all environment variables' },
  ],
} satisfies PackageModel;
