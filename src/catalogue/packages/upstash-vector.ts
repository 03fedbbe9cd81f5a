import type { PackageModel } from '../types.ts';

export default {
  package: '@upstash/vector',
  docs: 'https://upstash.com/docs/vector/sdks/ts/getting-started',
  types: [
    { name: 'Index', from: ['new Index()', 'Index#namespace()'], roles: { url: '0.url', auth: '0.token' }, hosts: ['env:UPSTASH_VECTOR_REST_URL'] },
  ],
  calls: [
    { path: 'Index#upsert|query|queryMany|update|fetch|delete|range|reset|info|listNamespaces|deleteNamespace()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
