import type { PackageModel } from '../types.ts';

export default {
  package: [
    '@langchain/anthropic',
    '@langchain/google-genai',
    '@langchain/mistralai',
    '@langchain/groq',
    '@langchain/cohere',
    '@langchain/ollama',
    '@langchain/aws',
    '@langchain/xai',
    '@langchain/deepseek',
    '@langchain/cerebras',
    '@langchain/google-vertexai',
  ],
  docs: 'https://docs.langchain.com/oss/javascript/integrations/chat',
  types: [
    {
      name: 'BaseChatModel',
      from: [
        'new ChatAnthropic|ChatGoogleGenerativeAI|ChatMistralAI|ChatGroq|ChatCohere|ChatOllama|Ollama|ChatBedrockConverse|ChatXAI|ChatDeepSeek|ChatCerebras|ChatVertexAI|VertexAI()',
        'BaseChatModel#bindTools|withStructuredOutput|withConfig|bind|pipe|withRetry()',
      ],
    },
  ],
  calls: [
    {
      path: 'new ChatAnthropic()',
      sends: 'http',
      roles: { url: ['0.anthropicApiUrl', '0.clientOptions.baseURL'], auth: ['0.apiKey', '0.anthropicApiKey'] },
      hosts: ['https://api.anthropic.com'],
    },
    {
      path: 'new ChatGoogleGenerativeAI|GoogleGenerativeAIEmbeddings()',
      sends: 'http',
      roles: { url: '0.baseUrl', auth: '0.apiKey' },
      hosts: ['https://generativelanguage.googleapis.com'],
    },
    { path: 'new ChatMistralAI|MistralAIEmbeddings()', sends: 'http', roles: { url: ['0.serverURL', '0.endpoint'], auth: '0.apiKey' }, hosts: ['https://api.mistral.ai'] },
    { path: 'new ChatGroq()', sends: 'http', roles: { url: '0.baseUrl', auth: '0.apiKey' }, hosts: ['https://api.groq.com'] },
    { path: 'new ChatCohere|CohereEmbeddings|CohereRerank()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://api.cohere.com'] },
    { path: 'new ChatOllama|Ollama|OllamaEmbeddings()', sends: 'http', roles: { url: '0.baseUrl', headers: '0.headers' }, hosts: ['http://127.0.0.1:11434'] },
    { path: 'new ChatBedrockConverse|BedrockEmbeddings()', sends: 'http', roles: { host: '0.endpointHost' }, scheme: 'https:', hosts: ['https://*.amazonaws.com'] },
    { path: 'new ChatXAI()', sends: 'http', roles: { url: ['0.baseURL', '0.configuration.baseURL'], auth: '0.apiKey' }, hosts: ['https://api.x.ai'] },
    { path: 'new ChatDeepSeek()', sends: 'http', roles: { url: '0.configuration.baseURL', auth: '0.apiKey' }, hosts: ['https://api.deepseek.com'] },
    { path: 'new ChatCerebras()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://api.cerebras.ai'] },
    { path: 'new ChatVertexAI|VertexAI|VertexAIEmbeddings()', sends: 'http', roles: { host: '0.endpoint' }, scheme: 'https:', hosts: ['https://*.googleapis.com'] },
    { path: 'BaseChatModel#invoke|stream|batch|generate|call|predict|streamEvents()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
