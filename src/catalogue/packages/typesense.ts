import type { PackageModel } from '../types.ts';

export default {
  package: 'typesense',
  docs: 'https://typesense.org/docs/latest/api/authentication.html',
  types: [{ name: 'Client', from: ['new Client()', 'new SearchClient()'] }],
  calls: [
    { path: 'new Client|SearchClient()', sends: 'http', roles: { url: '0.nodes[].url', host: '0.nodes[].host', port: '0.nodes[].port', protocol: '0.nodes[].protocol' }, scheme: 'https:' },
    { path: 'Client#collections().documents().create|upsert|import|update|search()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
