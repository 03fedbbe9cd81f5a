import type { PackageModel } from '../types.ts';

export default {
  package: 'meilisearch',
  docs: 'https://github.com/meilisearch/meilisearch-js',
  types: [{ name: 'MeiliSearch', from: ['new MeiliSearch()', 'new Meilisearch()'] }, { name: 'Index', from: ['MeiliSearch#index()', 'MeiliSearch#getIndex()'] }],
  calls: [
    { path: 'new MeiliSearch|Meilisearch()', sends: 'http', roles: { url: '0.host', auth: '0.apiKey' } },
    { path: 'Index#addDocuments|updateDocuments|search()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
