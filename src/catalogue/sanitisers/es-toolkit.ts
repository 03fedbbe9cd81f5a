import type { PackageModel } from '../types.ts';

/** An allow-list; see `lodash.ts`. */
export default {
  package: ['es-toolkit', 'es-toolkit/compat', 'es-toolkit/object', 'radash', 'ramda', 'remeda'],
  docs: 'https://es-toolkit.dev/reference/object/pick.html',
  sanitisers: [
    { path: 'pick()', removes: ['system.authentication', 'x.unspecified'], named: 'kept' },
    { path: 'omit()', removes: [], named: 'left out' },
  ],
} satisfies PackageModel;
