import type { PackageModel } from '../types.ts';

export default {
  package: 'open-graph-scraper',
  docs: 'https://github.com/jshemas/openGraphScraper',
  calls: [
    { path: '()', sends: 'http', roles: { url: '0.url' } },
  ],
} satisfies PackageModel;
