import type { PackageModel } from '../types.ts';

/**
 * A schema gives back what it was given: a validated `process.env` still names configuration. What an object schema does not name stays, unless it is told
 * to know no other: https://github.com/jquense/yup#objectnounknownonlyknownkeys-boolean--true-message-string--function-schema
 */
export default {
  package: 'yup',
  docs: 'https://github.com/jquense/yup#schema-basics',
  types: [
    { name: 'Schema', from: ['Schema#*()'] },
    { name: 'ObjectSchema', extends: 'Schema', shape: { at: '0', how: 'own' }, from: ['object()', 'ObjectSchema#default|defined|label|meta|nullable|optional|partial|required|strict|test|when()'] },
    { name: 'PickedSchema', extends: 'ObjectSchema', shape: { at: '0', how: 'kept' }, from: ['ObjectSchema#pick()'] },
    { name: 'OmittedSchema', extends: 'ObjectSchema', shape: { at: '0', how: 'left out' }, from: ['ObjectSchema#omit()'] },
    { name: 'ExtendedSchema', extends: 'ObjectSchema', shape: { at: '0', how: 'added' }, from: ['ObjectSchema#shape()'] },
    { name: 'ClosedSchema', extends: 'Schema', shape: { at: '1', how: 'added' }, from: ['ObjectSchema#noUnknown()'] },
  ],
  passes: [{ path: 'Schema#cast|validate|validateSync()', returns: '0' }],
  sanitisers: [
    { path: 'ObjectSchema#cast|validate|validateSync()', removes: [], shaped: { of: '0', open: true } },
    { path: 'ClosedSchema#cast|validate|validateSync()', removes: [], shaped: { of: '0' } },
  ],
} satisfies PackageModel;
