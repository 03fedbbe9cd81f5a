import type { PackageModel } from '../types.ts';

/** An allow-list; see `lodash.ts`. */
export default {
  package: ['just-pick', 'lodash.pick', 'lodash/pick', 'lodash/pick.js', 'lodash-es/pick', 'lodash-es/pick.js', 'object.pick'],
  docs: 'https://github.com/jonschlinkert/object.pick#readme',
  sanitisers: [
    { path: '()', removes: ['system.authentication', 'x.unspecified'], named: 'kept' },
  ],
} satisfies PackageModel;
