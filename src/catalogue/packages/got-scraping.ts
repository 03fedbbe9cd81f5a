import type { PackageModel } from '../types.ts';

export default {
  package: 'got-scraping',
  docs: 'https://github.com/apify/got-scraping',
  calls: [
    { path: 'gotScraping()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.json', '0.body', '0.form', '1.json', '1.body', '1.form'], headers: ['0.headers', '1.headers'], query: ['0.searchParams', '1.searchParams'] } },
    { path: 'gotScraping.get|post|put|patch|delete|head()', sends: 'http', roles: { url: '0', body: ['1.json', '1.body', '1.form'], headers: '1.headers', query: '1.searchParams' } },
  ],
} satisfies PackageModel;
