import type { PackageModel } from '../types.ts';

export default {
  package: '@ai-sdk/openai',
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers/openai',
  types: [
    { name: 'OpenAIProvider', from: ['createOpenAI()'] },
    { name: 'Model', from: ['openai()', 'openai.*()', 'OpenAIProvider#()', 'OpenAIProvider#*()'] },
  ],
  calls: [
    { path: 'createOpenAI()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' }, hosts: ['https://api.openai.com'] },
    { path: 'openai()', sends: 'http', hosts: ['https://api.openai.com'] },
    {
      path: 'openai.*()',
      sends: 'http',
      hosts: ['https://api.openai.com'],
    },
  ],
} satisfies PackageModel;
