import type { PackageModel } from '../types.ts';

export default {
  package: 'wkhtmltoimage',
  docs: 'https://github.com/timstudd/node-wkhtmltoimage',
  calls: [
    { path: 'generate()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
