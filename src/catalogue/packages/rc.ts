import type { PackageModel } from '../types.ts';

export default {
  package: 'rc',
  docs: 'https://github.com/dominictarr/rc#usage',
  configured: [{ path: '().*', kind: 'config' }],
} satisfies PackageModel;
