import type { PackageModel } from '../types.ts';

/** `partialRight` and `curry` are not here: what they return takes other arguments than the function did. */
export default {
  package: ['lodash', 'lodash-es', 'underscore'],
  docs: 'https://lodash.com/docs',
  passes: [
    { path: 'after|before()', returns: '1' },
    { path: 'ary|unary()', returns: '0' },
    { path: 'bind()', returns: '0', binds: '2+' },
    { path: 'partial()', returns: '0', binds: '1+' },
    { path: 'clone|cloneDeep()', returns: '0' },
    { path: 'debounce|throttle()', returns: '0' },
    { path: 'memoize|once()', returns: '0' },
  ],
} satisfies PackageModel;
