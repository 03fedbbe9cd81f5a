import type { PackageModel } from '../types.ts';

/**
 * An allow-list keeps what it names, and a name is judged by itself: what falls away is the rest of a record or of the environment.
 * A deny-list (`omit`) leaves out what it names, and removes nothing where it names nothing that is known.
 */
export default {
  package: ['lodash', 'lodash-es', 'underscore'],
  docs: 'https://lodash.com/docs/#pick',
  sanitisers: [
    { path: 'pick()', removes: ['system.authentication', 'x.unspecified'], named: 'kept' },
    { path: 'omit()', removes: [], named: 'left out' },
  ],
} satisfies PackageModel;
