import type { PackageModel } from '../types.ts';

export default {
  package: ['algoliasearch', 'algoliasearch/lite', '@algolia/client-search'],
  docs: 'https://www.algolia.com/doc/libraries/sdk/methods/search',
  types: [
    { name: 'SearchClient', from: ['()', 'algoliasearch()', 'liteClient()', 'searchClient()'], roles: { host: '2.hosts[].url' }, hosts: ['https://*.algolia.net', 'https://*.algolianet.com'] },
    { name: 'SearchIndex', from: ['SearchClient#initIndex()'] },
  ],
  calls: [
    { path: '()', sends: 'http', roles: { host: '2.hosts[].url', auth: '1' }, hosts: ['https://*.algolia.net', 'https://*.algolianet.com'] },
    { path: 'algoliasearch|liteClient|searchClient()', sends: 'http', roles: { host: '2.hosts[].url', auth: '1' }, hosts: ['https://*.algolia.net', 'https://*.algolianet.com'] },
    { path: 'SearchClient#saveObject|saveObjects|addOrUpdateObject|partialUpdateObject|batch|search|searchSingleIndex|searchForHits()', sends: 'http', roles: { body: '0' } },
    { path: 'SearchIndex#saveObject|saveObjects|partialUpdateObject|partialUpdateObjects|search()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
