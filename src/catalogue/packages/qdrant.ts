import type { PackageModel } from '../types.ts';

export default {
  package: '@qdrant/js-client-rest',
  docs: 'https://github.com/qdrant/qdrant-js',
  types: [{ name: 'QdrantClient', from: ['new QdrantClient()'] }],
  calls: [
    { path: 'new QdrantClient()', sends: 'database', roles: { url: '0.url', host: '0.host', port: '0.port', auth: '0.apiKey' }, scheme: 'http:', hosts: ['http://127.0.0.1:6333'] },
    { path: 'QdrantClient#upsert|search|query|setPayload|overwritePayload|updateVectors|batchUpdate()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
