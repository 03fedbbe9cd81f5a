import type { PackageModel } from '../types.ts';

export default {
  package: 'hyperquest',
  docs: 'https://github.com/substack/hyperquest#readme',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.uri', '0'], headers: ['1.headers', '0.headers'] } },
    { path: 'get|put|post|delete()', sends: 'http', roles: { url: ['0.uri', '0'], headers: ['1.headers', '0.headers'] } },
  ],
} satisfies PackageModel;
