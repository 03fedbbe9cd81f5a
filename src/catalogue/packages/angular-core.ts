import type { PackageModel } from '../types.ts';

export default {
  package: '@angular/core',
  docs: 'https://angular.dev/api/core/inject',
  passes: [
    { path: 'computed()', returns: '0()', under: '()' },
    { path: 'inject()', returns: '0' },
    { path: 'input|linkedSignal|model|signal()', returns: ['0()', '0'], under: '()', kept: true },
  ],
} satisfies PackageModel;
