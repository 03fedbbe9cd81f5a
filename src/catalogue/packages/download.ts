import type { PackageModel } from '../types.ts';

export default {
  package: 'download',
  docs: 'https://github.com/kevva/download#api',
  calls: [{ path: '()', sends: 'http', roles: { url: ['0[]', '0'], headers: '2.headers' } }],
} satisfies PackageModel;
