import type { PackageModel } from '../types.ts';

/** A schema gives back what it was given: a validated `process.env` still names configuration. */
export default {
  package: 'valibot',
  docs: 'https://valibot.dev/guides/parse-data/',
  passes: [{ path: 'parse|parseAsync()', returns: '1' }],
} satisfies PackageModel;
