import type { PackageModel } from '../types.ts';

/** A schema gives back what it was given: a validated `process.env` still names configuration. */
export default {
  package: 'yup',
  docs: 'https://github.com/jquense/yup#schema-basics',
  types: [{ name: 'Schema', from: ['object()', 'Schema#*()'] }],
  passes: [{ path: 'Schema#cast|validate|validateSync()', returns: '0' }],
} satisfies PackageModel;
