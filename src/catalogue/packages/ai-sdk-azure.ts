import type { PackageModel } from '../types.ts';

export default {
  package: '@ai-sdk/azure',
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers/azure',
  types: [
    { name: 'AzureOpenAIProvider', from: ['createAzure()'] },
    { name: 'Model', from: ['azure()', 'azure.*()', 'AzureOpenAIProvider#()', 'AzureOpenAIProvider#*()'] },
  ],
  calls: [
    { path: 'createAzure()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' }, hosts: ['https://*.openai.azure.com'] },
    { path: 'azure()', sends: 'http', hosts: ['https://*.openai.azure.com'] },
  ],
} satisfies PackageModel;
