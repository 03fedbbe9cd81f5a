import type { PackageModel } from '../types.ts';

export default {
  package: ['es-toolkit', 'es-toolkit/compat', 'es-toolkit/function', 'es-toolkit/object'],
  docs: 'https://es-toolkit.dev/reference/function/debounce.html',
  passes: [
    { path: 'ary|unary()', returns: '0' },
    { path: 'partial()', returns: '0', binds: '1+' },
    { path: 'clone|cloneDeep()', returns: '0' },
    { path: 'debounce|throttle()', returns: '0' },
    { path: 'memoize|once()', returns: '0' },
  ],
} satisfies PackageModel;
