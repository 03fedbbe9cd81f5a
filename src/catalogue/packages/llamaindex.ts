import type { PackageModel } from '../types.ts';

export default {
  package: ['llamaindex', '@llamaindex/openai', '@llamaindex/anthropic', '@llamaindex/ollama', '@llamaindex/workflow'],
  docs: 'https://developers.llamaindex.ai/typescript/framework/modules/models/llms/',
  types: [{ name: 'LLM', from: ['new OpenAI()', 'new Anthropic()', 'new Ollama()', 'openai()', 'anthropic()', 'ollama()'] }, { name: 'AgentWorkflow', from: ['agent()'], outlets: '0.llm' }],
  calls: [
    { path: 'new OpenAI|OpenAIEmbedding()', sends: 'http', roles: { url: ['0.baseURL', '0.additionalSessionOptions.baseURL'], auth: '0.apiKey' }, hosts: ['https://api.openai.com'] },
    { path: 'openai()', sends: 'http', roles: { url: ['0.baseURL', '0.additionalSessionOptions.baseURL'], auth: '0.apiKey' }, hosts: ['https://api.openai.com'] },
    { path: 'new Anthropic()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://api.anthropic.com'] },
    { path: 'anthropic()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://api.anthropic.com'] },
    { path: 'new Ollama|OllamaEmbedding()', sends: 'http', roles: { url: '0.config.host' }, hosts: ['http://127.0.0.1:11434'] },
    { path: 'ollama()', sends: 'http', roles: { url: '0.config.host' }, hosts: ['http://127.0.0.1:11434'] },
    { path: 'AgentWorkflow#run|runStream()', carries: 'http', roles: { body: '0' }, docs: 'https://developers.llamaindex.ai/typescript/framework/modules/agents/agent_workflow/' },
    { path: 'LLM#chat|complete()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
