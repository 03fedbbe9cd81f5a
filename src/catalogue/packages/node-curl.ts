import type { PackageModel } from '../types.ts';

export default {
  package: 'node-curl',
  docs: 'https://github.com/jiangmiao/node-curl',
  calls: [
    { path: '()', sends: 'http', roles: { url: '0', body: '1.POSTFIELDS' } },
  ],
} satisfies PackageModel;
