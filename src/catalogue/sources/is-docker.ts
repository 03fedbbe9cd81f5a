import type { PackageModel } from '../types.ts';

export default {
  package: ['is-docker', 'is-inside-container'],
  docs: 'https://github.com/sindresorhus/is-docker#readme',
  sources: [
    { path: '()', category: 'system.operations', label: 'whether this runs in a container' },
  ],
} satisfies PackageModel;
