import type { PackageModel } from '../types.ts';

export default {
  package: ['@ai-sdk/google', '@ai-sdk/google-vertex'],
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers/google-generative-ai',
  types: [
    { name: 'Provider', from: ['createGoogleGenerativeAI|createVertex()'] },
    { name: 'Model', from: ['google|vertex()', 'google|vertex.*()', 'Provider#()', 'Provider#*()'] },
  ],
  calls: [
    {
      path: 'createGoogleGenerativeAI()',
      sends: 'http',
      roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' },
      hosts: ['https://generativelanguage.googleapis.com'],
    },
    { path: 'google()', sends: 'http', hosts: ['https://generativelanguage.googleapis.com'] },
    {
      path: 'google.chat|embedding|textEmbedding|textEmbeddingModel|image|languageModel()',
      sends: 'http',
      hosts: ['https://generativelanguage.googleapis.com'],
    },
    { path: 'createVertex()', sends: 'http', roles: { url: '0.baseURL', headers: '0.headers' }, hosts: ['https://*.googleapis.com'] },
    { path: 'vertex()', sends: 'http', hosts: ['https://*.googleapis.com'] },
  ],
} satisfies PackageModel;
