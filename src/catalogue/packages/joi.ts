import type { PackageModel } from '../types.ts';

/** `validate()` wraps what it was given and is not here. */
export default {
  package: ['joi', '@hapi/joi'],
  docs: 'https://joi.dev/api/',
  types: [{ name: 'Schema', from: ['object()', 'Schema#*()'] }],
  passes: [
    { path: 'attempt()', returns: '0' },
    { path: 'Schema#validateAsync()', returns: '0' },
  ],
} satisfies PackageModel;
