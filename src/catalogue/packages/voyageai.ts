import type { PackageModel } from '../types.ts';

export default {
  package: 'voyageai',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  types: [
    { name: 'VoyageAIClient', from: ['new VoyageAIClient()'], roles: { url: ['0.baseUrl', '0.environment'], auth: '0.apiKey' }, hosts: ['https://api.voyageai.com'] },
  ],
  calls: [
    { path: 'VoyageAIClient#embed|rerank|multimodalEmbed|contextualizedEmbed()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
