import type { PackageModel } from '../types.ts';

export default {
  package: 'cohere-ai',
  docs: 'https://github.com/cohere-ai/cohere-typescript',
  types: [
    {
      name: 'CohereClient',
      from: ['new CohereClient()', 'new CohereClientV2()'],
      roles: { url: ['0.baseUrl', '0.environment'], auth: '0.token' },
      hosts: ['https://api.cohere.com'],
    },
  ],
  calls: [
    {
      path: 'CohereClient#chat|chatStream|generate|generateStream|embed|rerank|classify|summarize|tokenize|detokenize()',
      sends: 'http',
      roles: { body: '0' },
    },
    { path: 'CohereClient#v2.chat|chatStream|embed|rerank()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
