import type { PackageModel } from '../types.ts';

export default {
  package: ['load-script', 'loadjs', 'scriptjs'],
  docs: 'https://github.com/muicss/loadjs#readme',
  calls: [{ path: '()', sends: 'script', roles: { url: ['0[]', '0'] } }],
} satisfies PackageModel;
