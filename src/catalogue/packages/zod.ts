import type { PackageModel } from '../types.ts';

/**
 * A schema gives back what it was given: a validated `process.env` still names configuration. Of an object, what its schema does not name is gone:
 * https://zod.dev/api#objects
 */
export default {
  package: ['zod', 'zod/v3', 'zod/v4', 'zod/mini', 'zod/v4-mini', '@zod/mini'],
  docs: 'https://zod.dev/basics',
  types: [
    {
      name: 'ZodType',
      from: [
        'z.looseObject|record|union|discriminatedUnion|intersection|preprocess()',
        'looseObject|record|union|discriminatedUnion|intersection|preprocess()',
        'ZodType#*()',
      ],
    },
    {
      name: 'ZodObject', extends: 'ZodType', shape: { at: '0', how: 'own', fallback: ['default', 'prefault', 'catch'] },
      from: ['z.object|strictObject()', 'object|strictObject()', 'ZodObject#describe|meta|partial|required|strict|strip()'],
    },
    { name: 'ZodPicked', extends: 'ZodObject', shape: { at: '0', how: 'kept' }, from: ['ZodObject#pick()'] },
    { name: 'ZodOmitted', extends: 'ZodObject', shape: { at: '0', how: 'left out' }, from: ['ZodObject#omit()'] },
    { name: 'ZodExtended', extends: 'ZodObject', shape: { at: '0', how: 'added' }, from: ['ZodObject#extend|safeExtend()'] },
  ],
  passes: [
    { path: 'z.parse|parseAsync()', returns: '1' },
    { path: 'parse|parseAsync()', returns: '1' },
    { path: 'ZodType#parse|parseAsync()', returns: '0' },
  ],
  sanitisers: [
    { path: 'ZodObject#parse|parseAsync()', removes: [], shaped: { of: '0' } },
    { path: 'ZodObject#safeParse|safeParseAsync()', removes: [], shaped: { of: '0', member: 'data' } },
  ],
} satisfies PackageModel;
