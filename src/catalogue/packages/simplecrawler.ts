import type { PackageModel } from '../types.ts';

export default {
  package: 'simplecrawler',
  docs: 'https://github.com/simplecrawler/simplecrawler',
  types: [
    { name: 'Crawler', from: ['new ()', '()'] },
  ],
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: '0' } },
    { path: '()', sends: 'http', roles: { url: '0' } },
    { path: 'Crawler#queueURL()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
