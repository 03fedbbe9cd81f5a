import type { PackageModel } from '../types.ts';

export default {
  package: 'react-hook-form',
  docs: 'https://react-hook-form.com/docs/useform',
  sources: [
    { path: 'useForm().getValues|watch()', category: 'user.content', label: 'what is typed into a form' },
    { path: 'useFormContext().getValues|watch()', category: 'user.content', label: 'what is typed into a form' },
    { path: 'useWatch()', category: 'user.content', label: 'what is typed into a form' },
  ],
} satisfies PackageModel;
