import type { PackageModel } from '../types.ts';

export default {
  package: ['jsonp', 'fetch-jsonp'],
  docs: 'https://github.com/webmodules/jsonp',
  calls: [
    { path: '()', sends: 'script', roles: { url: '0', query: '1.param' } },
  ],
} satisfies PackageModel;
