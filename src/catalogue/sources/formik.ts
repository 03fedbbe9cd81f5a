import type { PackageModel } from '../types.ts';

export default {
  package: 'formik',
  docs: 'https://formik.org/docs/api/useFormik',
  sources: [
    { path: 'useFormik|useFormikContext().values', category: 'user.content', label: 'what is typed into a form' },
  ],
} satisfies PackageModel;
