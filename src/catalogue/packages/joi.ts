import type { PackageModel } from '../types.ts';

export default {
  package: ['joi', '@hapi/joi'],
  docs: 'https://joi.dev/api/',
  types: [{ name: 'Schema', from: ['object()', 'Schema#*()'] }],
  passes: [
    { path: 'attempt()', returns: '0' },
    { path: 'Schema#validate()', returns: '0', under: 'value' },
    { path: 'Schema#validateAsync()', returns: '0' },
  ],
} satisfies PackageModel;
