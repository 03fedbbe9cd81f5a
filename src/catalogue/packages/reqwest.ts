import type { PackageModel } from '../types.ts';

export default {
  package: 'reqwest',
  docs: 'https://github.com/ded/reqwest',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], body: '0.data', headers: '0.headers' } },
  ],
} satisfies PackageModel;
