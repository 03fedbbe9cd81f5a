import type { PackageModel } from '../types.ts';

export default {
  package: 'node-html-to-image',
  docs: 'https://github.com/frinyvonnick/node-html-to-image',
  calls: [
    { path: '()', sends: 'http', within: 'markup', roles: { url: '0.html' } },
  ],
} satisfies PackageModel;
