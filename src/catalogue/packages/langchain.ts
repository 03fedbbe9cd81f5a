import type { PackageModel } from '../types.ts';

/** Models by name: the name says whose they are. */
const names = {
  'anthropic:': ['https://api.anthropic.com'], 'claude': ['https://api.anthropic.com'], 'cohere:': ['https://api.cohere.com'], 'deepseek:': ['https://api.deepseek.com'], 'google-genai:': ['https://generativelanguage.googleapis.com'], 'groq:': ['https://api.groq.com'],
  'mistralai:': ['https://api.mistral.ai'], 'openai:': ['https://api.openai.com'], 'gpt-': ['https://api.openai.com'], 'o3': ['https://api.openai.com'], 'o4': ['https://api.openai.com'], 'xai:': ['https://api.x.ai'],
} as const;

export default {
  package: ['langchain', 'langchain/chat_models/universal', '@langchain/langgraph/prebuilt', 'deepagents'],
  docs: 'https://docs.langchain.com/oss/javascript/langchain/models',
  types: [
    { name: 'BaseChatModel', from: ['initChatModel()', 'BaseChatModel#bindTools|withStructuredOutput|withConfig|bind|pipe()'] },
    { name: 'ReactAgent', from: ['createAgent|createDeepAgent|createReactAgent()'] },
  ],
  calls: [
    { path: 'createAgent()', sends: 'http', within: 'name', names, over: '0.model', visits: true, roles: { url: '0.model', body: '0.systemPrompt' }, docs: 'https://docs.langchain.com/oss/javascript/langchain/agents' },
    { path: 'createDeepAgent()', sends: 'http', within: 'name', names, over: '0.model', visits: true, roles: { url: '0.model', body: '0.systemPrompt' }, docs: 'https://docs.langchain.com/oss/javascript/deepagents/overview' },
    { path: 'createReactAgent()', sends: 'http', within: 'name', names, over: '0.llm', visits: true, roles: { url: '0.llm', body: '0.prompt' }, docs: 'https://docs.langchain.com/oss/javascript/langgraph/overview' },
    { path: 'initChatModel()', sends: 'http', within: 'name', names, roles: { url: '0' } },
    { path: 'BaseChatModel#invoke|stream|batch|streamEvents()', carries: 'http', roles: { body: '0' } },
    { path: 'ReactAgent#invoke|stream|batch|streamEvents()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
