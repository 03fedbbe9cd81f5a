import type { PackageModel } from '../types.ts';

export default {
  package: 'ci-info',
  docs: 'https://github.com/watson/ci-info#readme',
  sources: [
    { path: 'isCI|name|isPR|id', category: 'system.operations', label: 'whether and where this runs in CI' },
  ],
} satisfies PackageModel;
