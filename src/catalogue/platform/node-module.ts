import type { PackageModel } from '../types.ts';

export default {
  package: 'node:module',
  docs: 'https://nodejs.org/api/module.html',
  types: [{ name: 'Require', from: ['createRequire()'] }],
  loads: [
    { path: '_load()', module: '0' },
    { path: 'Require#()', module: '0' },
  ],
} satisfies PackageModel;
