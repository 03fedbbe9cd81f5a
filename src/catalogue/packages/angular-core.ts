import type { PackageModel } from '../types.ts';

export default {
  package: '@angular/core',
  docs: 'https://angular.dev/api/core/inject',
  passes: [
    { path: 'inject()', returns: '0' },
  ],
} satisfies PackageModel;
