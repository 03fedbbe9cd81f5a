import type { PackageModel } from '../types.ts';

/** A schema gives back what it was given: a validated `process.env` still names configuration. */
export default {
  package: ['zod', 'zod/v3', 'zod/v4', 'zod/mini', 'zod/v4-mini', '@zod/mini'],
  docs: 'https://zod.dev/basics',
  types: [
    {
      name: 'ZodType',
      from: [
        'z.object|strictObject|looseObject|record|union|discriminatedUnion|intersection|preprocess()',
        'object|strictObject|looseObject|record|union|discriminatedUnion|intersection|preprocess()',
        'ZodType#*()',
      ],
    },
  ],
  passes: [
    { path: 'z.parse|parseAsync()', returns: '1' },
    { path: 'parse|parseAsync()', returns: '1' },
    { path: 'ZodType#parse|parseAsync()', returns: '0' },
  ],
} satisfies PackageModel;
