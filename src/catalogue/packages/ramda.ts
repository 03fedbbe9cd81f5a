import type { PackageModel } from '../types.ts';

export default {
  package: 'ramda',
  docs: 'https://ramdajs.com/docs/',
  passes: [
    { path: 'clone()', returns: '0' },
    { path: 'partial()', returns: '0', binds: '1[]' },
    { path: 'memoizeWith()', returns: '1' },
    { path: 'once|unary()', returns: '0' },
  ],
} satisfies PackageModel;
