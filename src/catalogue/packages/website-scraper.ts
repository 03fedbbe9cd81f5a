import type { PackageModel } from '../types.ts';

/** It follows what the pages name: where it starts is all that is written. */
export default {
  package: 'website-scraper',
  docs: 'https://github.com/website-scraper/node-website-scraper#usage',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.urls[].url', '0.urls[]', '0.urls'], headers: '0.request.headers' } },
  ],
} satisfies PackageModel;
