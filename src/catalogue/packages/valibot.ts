import type { PackageModel } from '../types.ts';

/**
 * A schema gives back what it was given: a validated `process.env` still names configuration. Of an object, what its schema does not name is gone:
 * https://valibot.dev/guides/objects/
 */
export default {
  package: 'valibot',
  docs: 'https://valibot.dev/guides/parse-data/',
  types: [
    { name: 'ObjectSchema', shape: { at: '0', how: 'own' }, from: ['object|objectAsync|strictObject|strictObjectAsync()'] },
    { name: 'PickedSchema', shape: { at: '1', how: 'kept', of: '0' }, from: ['pick()'] },
    { name: 'OmittedSchema', shape: { at: '1', how: 'left out', of: '0' }, from: ['omit()'] },
  ],
  passes: [{ path: 'parse|parseAsync()', returns: '1' }, { path: 'partial|pipe|required()', returns: '0' }],
  sanitisers: [
    { path: 'parse|parseAsync()', removes: [], shaped: { of: '1', schema: '0' } },
    { path: 'safeParse|safeParseAsync()', removes: [], shaped: { of: '1', schema: '0', member: 'output' } },
  ],
} satisfies PackageModel;
