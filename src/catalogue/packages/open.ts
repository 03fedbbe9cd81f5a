import type { PackageModel } from '../types.ts';

export default {
  package: ['open', 'opn', 'opener', 'better-opn'],
  docs: 'https://github.com/sindresorhus/open#api',
  calls: [{ path: '()', sends: 'navigation', roles: { url: '0' } }],
} satisfies PackageModel;
