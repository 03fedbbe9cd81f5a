import type { PackageModel } from '../types.ts';

export default {
  package: 'chromadb',
  docs: 'https://docs.trychroma.com/reference/js/client',
  types: [
    { name: 'ChromaClient', from: ['new ChromaClient()', 'new CloudClient()'] },
    { name: 'Collection', from: ['ChromaClient#createCollection|getCollection|getOrCreateCollection()'] },
  ],
  calls: [
    { path: 'new ChromaClient()', sends: 'database', roles: { url: '0.path', host: '0.host', port: '0.port' }, scheme: 'http:', hosts: ['http://localhost:8000'] },
    { path: 'new CloudClient()', sends: 'database', roles: { host: '0.cloudHost', auth: '0.apiKey' }, hosts: ['https://api.trychroma.com'] },
    { path: 'Collection#add|upsert|update|query()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
