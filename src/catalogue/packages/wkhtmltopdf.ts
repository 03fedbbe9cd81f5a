import type { PackageModel } from '../types.ts';

export default {
  package: 'wkhtmltopdf',
  docs: 'https://github.com/devongovett/node-wkhtmltopdf',
  calls: [
    { path: '()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
