import type { PackageModel } from '../types.ts';

/** A checked value is the value that was given. */
export default {
  package: ['@sinclair/typebox/value', 'typebox/value'],
  docs: 'https://github.com/sinclairzx81/typebox#values',
  passes: [{ path: 'Value.Cast|Clean|Convert|Decode|Default|Parse()', returns: ['2', '1'] }],
} satisfies PackageModel;
