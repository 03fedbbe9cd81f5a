import type { PackageModel } from '../types.ts';

export default {
  package: 'html-pdf',
  docs: 'https://github.com/marcbachmann/node-html-pdf',
  calls: [
    { path: 'create()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
