import type { PackageModel } from '../types.ts';

export default {
  package: '@ai-sdk/anthropic',
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers/anthropic',
  types: [
    { name: 'AnthropicProvider', from: ['createAnthropic()'] },
    { name: 'Model', from: ['anthropic()', 'anthropic.*()', 'AnthropicProvider#()', 'AnthropicProvider#*()'] },
  ],
  calls: [
    { path: 'createAnthropic()', sends: 'http', roles: { url: '0.baseURL', auth: ['0.apiKey', '0.authToken'], headers: '0.headers' }, hosts: ['https://api.anthropic.com'] },
    { path: 'anthropic()', sends: 'http', hosts: ['https://api.anthropic.com'] },
    { path: 'anthropic.chat|messages|languageModel()', sends: 'http', hosts: ['https://api.anthropic.com'] },
  ],
} satisfies PackageModel;
