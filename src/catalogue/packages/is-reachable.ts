import type { PackageModel } from '../types.ts';

export default {
  package: 'is-reachable',
  docs: 'https://github.com/sindresorhus/is-reachable#readme',
  calls: [{ path: '()', sends: 'http', scheme: 'https:', roles: { url: ['0[]', '0'] } }],
} satisfies PackageModel;
