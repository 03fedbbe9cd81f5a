import type { PackageModel } from '../types.ts';

export default {
  package: ['@ai-sdk/mistral', '@ai-sdk/groq', '@ai-sdk/cohere', '@ai-sdk/xai', '@ai-sdk/deepseek', '@ai-sdk/perplexity', '@ai-sdk/openai-compatible'],
  docs: 'https://ai-sdk.dev/providers/ai-sdk-providers',
  types: [
    { name: 'Provider', from: ['createOpenAICompatible|createMistral|createGroq|createCohere|createXai|createDeepSeek|createPerplexity()'] },
    { name: 'Model', from: ['mistral|groq|cohere|xai|deepseek|perplexity()', 'mistral|groq|cohere|xai|deepseek|perplexity.*()', 'Provider#()', 'Provider#*()'] },
  ],
  calls: [
    { path: 'createOpenAICompatible()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' } },
    { path: 'mistral()', sends: 'http', hosts: ['https://api.mistral.ai'] },
    { path: 'createMistral()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.mistral.ai'] },
    { path: 'groq()', sends: 'http', hosts: ['https://api.groq.com'] },
    { path: 'createGroq()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.groq.com'] },
    { path: 'cohere()', sends: 'http', hosts: ['https://api.cohere.com'] },
    { path: 'createCohere()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.cohere.com'] },
    { path: 'xai()', sends: 'http', hosts: ['https://api.x.ai'] },
    { path: 'createXai()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.x.ai'] },
    { path: 'deepseek()', sends: 'http', hosts: ['https://api.deepseek.com'] },
    { path: 'createDeepSeek()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.deepseek.com'] },
    { path: 'perplexity()', sends: 'http', hosts: ['https://api.perplexity.ai'] },
    { path: 'createPerplexity()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.perplexity.ai'] },
    { path: 'mistral.*()', sends: 'http', hosts: ['https://api.mistral.ai'] },
    { path: 'groq.*()', sends: 'http', hosts: ['https://api.groq.com'] },
    { path: 'cohere.*()', sends: 'http', hosts: ['https://api.cohere.com'] },
    { path: 'xai.*()', sends: 'http', hosts: ['https://api.x.ai'] },
    { path: 'deepseek.*()', sends: 'http', hosts: ['https://api.deepseek.com'] },
    { path: 'perplexity.*()', sends: 'http', hosts: ['https://api.perplexity.ai'] },
  ],
} satisfies PackageModel;
