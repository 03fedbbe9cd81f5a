import type { PackageModel } from '../types.ts';

export default {
  package: 'os-name',
  docs: 'https://github.com/sindresorhus/os-name#readme',
  sources: [
    { path: '()', category: 'user.device', label: 'the operating system' },
  ],
} satisfies PackageModel;
