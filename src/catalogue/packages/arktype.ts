import type { PackageModel } from '../types.ts';

/** A type gives back what it was given: a validated `process.env` still names configuration. */
export default {
  package: 'arktype',
  docs: 'https://arktype.io/docs/type-api',
  types: [{ name: 'Type', from: ['type()', 'Type#and|configure|onDeepUndeclaredKey|onUndeclaredKey|or|pipe()'] }],
  passes: [
    { path: 'Type#()', returns: '0' },
    { path: 'Type#assert|from()', returns: '0' },
  ],
} satisfies PackageModel;
