import type { PackageModel } from '../types.ts';

/** Stores in memory: texts leave only for the service that embeds them. */
export default {
  package: ['langchain/vectorstores/memory', '@langchain/classic/vectorstores/memory', '@langchain/community/vectorstores/faiss', '@langchain/community/vectorstores/hnswlib'],
  docs: 'https://docs.langchain.com/oss/javascript/integrations/vectorstores/memory',
  types: [
    { name: 'VectorStore', from: ['new MemoryVectorStore|FaissStore|HNSWLib()', 'MemoryVectorStore.fromExistingIndex()'], outlets: '0' },
    { name: 'FilledFromTexts', from: ['MemoryVectorStore|FaissStore|HNSWLib.fromTexts()'], outlets: '2', extends: 'VectorStore' },
    { name: 'FilledFromDocuments', from: ['MemoryVectorStore|FaissStore|HNSWLib.fromDocuments()'], outlets: '1', extends: 'VectorStore' },
  ],
  calls: [
    { path: 'MemoryVectorStore|FaissStore|HNSWLib.fromTexts()', carries: 'http', over: '2', roles: { body: '0' } },
    { path: 'MemoryVectorStore|FaissStore|HNSWLib.fromDocuments()', carries: 'http', over: '1', roles: { body: '0' } },
    { path: 'VectorStore#addDocuments|similaritySearch|similaritySearchWithScore|maxMarginalRelevanceSearch()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
