import type { PackageModel } from '../types.ts';

export default {
  package: ['lodash-es/partial', 'lodash.partial', 'lodash/partial'],
  docs: 'https://lodash.com/docs/#partial',
  passes: [{ path: '()', returns: '0', binds: '1+' }],
} satisfies PackageModel;
