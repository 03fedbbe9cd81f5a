import type { PackageModel } from '../types.ts';

/** A struct gives back what it was given: a validated `process.env` still names configuration. */
export default {
  package: 'superstruct',
  docs: 'https://docs.superstructjs.org/api-reference/core',
  types: [{ name: 'Struct', from: ['object|type|intersection|assign|partial|pick|omit()'] }],
  passes: [
    { path: 'create|mask()', returns: '0' },
    { path: 'Struct#create|mask()', returns: '0' },
  ],
} satisfies PackageModel;
