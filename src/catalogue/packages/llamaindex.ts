import type { PackageModel } from '../types.ts';

export default {
  package: ['llamaindex', '@llamaindex/openai', '@llamaindex/anthropic', '@llamaindex/ollama'],
  docs: 'https://developers.llamaindex.ai/typescript/framework/modules/models/llms/',
  types: [{ name: 'LLM', from: ['new OpenAI()', 'new Anthropic()', 'new Ollama()', 'openai()', 'anthropic()', 'ollama()'] }],
  calls: [
    { path: 'new OpenAI|OpenAIEmbedding()', sends: 'http', roles: { url: ['0.baseURL', '0.additionalSessionOptions.baseURL'], auth: '0.apiKey' }, hosts: ['https://api.openai.com'] },
    { path: 'openai()', sends: 'http', roles: { url: ['0.baseURL', '0.additionalSessionOptions.baseURL'], auth: '0.apiKey' }, hosts: ['https://api.openai.com'] },
    { path: 'new Anthropic()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://api.anthropic.com'] },
    { path: 'anthropic()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://api.anthropic.com'] },
    { path: 'new Ollama|OllamaEmbedding()', sends: 'http', roles: { url: '0.config.host' }, hosts: ['http://127.0.0.1:11434'] },
    { path: 'ollama()', sends: 'http', roles: { url: '0.config.host' }, hosts: ['http://127.0.0.1:11434'] },
    { path: 'LLM#chat|complete()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
