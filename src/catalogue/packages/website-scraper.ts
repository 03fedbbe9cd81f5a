import type { PackageModel } from '../types.ts';

export default {
  package: 'website-scraper',
  docs: 'https://github.com/website-scraper/node-website-scraper',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.urls[].url', '0.urls[]', '0.urls'] } },
  ],
} satisfies PackageModel;
