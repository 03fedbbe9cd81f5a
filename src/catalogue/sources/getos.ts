import type { PackageModel } from '../types.ts';

export default {
  package: 'getos',
  docs: 'https://github.com/retrohacker/getos#readme',
  sources: [
    { path: '()', category: 'user.device', label: 'the operating system' },
  ],
} satisfies PackageModel;
