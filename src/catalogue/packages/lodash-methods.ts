import type { PackageModel } from '../types.ts';

export default {
  package: [
    'lodash-es/ary', 'lodash-es/clone', 'lodash-es/cloneDeep', 'lodash-es/debounce', 'lodash-es/memoize', 'lodash-es/once', 'lodash-es/throttle',
    'lodash-es/unary', 'lodash.ary', 'lodash.clone', 'lodash.clonedeep', 'lodash.debounce', 'lodash.memoize', 'lodash.once', 'lodash.throttle',
    'lodash.unary', 'lodash/ary', 'lodash/clone', 'lodash/cloneDeep', 'lodash/debounce', 'lodash/memoize', 'lodash/once', 'lodash/throttle',
    'lodash/unary',
  ],
  docs: 'https://lodash.com/per-method-packages',
  passes: [{ path: '()', returns: '0' }],
} satisfies PackageModel;
