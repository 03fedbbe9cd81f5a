import type { PackageModel } from '../types.ts';

export default {
  package: '@pinecone-database/pinecone',
  docs: 'https://sdk.pinecone.io/typescript/',
  types: [
    { name: 'Pinecone', from: ['new Pinecone()'] },
    { name: 'Index', from: ['Pinecone#index()', 'Pinecone#Index()', 'Index#namespace()'] },
  ],
  calls: [
    { path: 'new Pinecone()', sends: 'database', roles: { url: '0.controllerHostUrl', auth: '0.apiKey' }, hosts: ['https://*.pinecone.io'] },
    { path: 'Index#upsert|upsertRecords|update|query|searchRecords()', carries: 'database', roles: { body: '0' } },
    { path: 'Pinecone#inference.embed|rerank()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
