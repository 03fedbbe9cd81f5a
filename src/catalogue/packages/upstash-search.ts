import type { PackageModel } from '../types.ts';

export default {
  package: '@upstash/search',
  docs: 'https://github.com/upstash/search-js#readme',
  types: [
    { name: 'Index', from: ['Search#index()'] },
    { name: 'Search', from: ['new Search()', 'Search.fromEnv()'] },
  ],
  calls: [
    { path: 'new Search()', sends: 'database', roles: { url: '0.url', auth: '0.token' } },
    { path: 'Search.fromEnv()', sends: 'database', hosts: ['env:UPSTASH_SEARCH_REST_URL'] },
    { path: 'Index#delete|fetch|info|range|reset|search|upsert()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
