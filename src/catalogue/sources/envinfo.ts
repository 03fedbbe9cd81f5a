import type { PackageModel } from '../types.ts';

export default {
  package: 'envinfo',
  docs: 'https://github.com/tabrindle/envinfo#readme',
  sources: [
    { path: 'helpers.*()', category: 'user.device', label: 'the software on the machine' },
    { path: 'run()', category: 'user.device', label: 'the software on the machine' },
  ],
} satisfies PackageModel;
