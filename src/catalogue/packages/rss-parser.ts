import type { PackageModel } from '../types.ts';

export default {
  package: 'rss-parser',
  docs: 'https://github.com/rbren/rss-parser',
  types: [
    { name: 'Parser', from: ['new ()'] },
  ],
  calls: [
    { path: 'Parser#parseURL()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
