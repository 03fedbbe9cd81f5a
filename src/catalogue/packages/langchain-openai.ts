import type { PackageModel } from '../types.ts';

export default {
  package: ['@langchain/openai', 'langchain/chat_models/openai', 'langchain/llms/openai', 'langchain/embeddings/openai'],
  docs: 'https://docs.langchain.com/oss/javascript/integrations/chat/openai',
  types: [
    { name: 'ChatOpenAI', from: ['new ChatOpenAI()', 'new OpenAI()', 'new AzureChatOpenAI()', 'ChatOpenAI#bindTools|withStructuredOutput|withConfig|bind|pipe|withRetry()'] },
    { name: 'OpenAIEmbeddings', from: ['new OpenAIEmbeddings()', 'new AzureOpenAIEmbeddings()'] },
  ],
  calls: [
    {
      path: 'new ChatOpenAI|OpenAI|OpenAIEmbeddings()',
      sends: 'http',
      roles: { url: ['0.configuration.baseURL', '1.basePath', '1.baseURL'], auth: ['0.apiKey', '0.openAIApiKey'] },
      hosts: ['https://api.openai.com'],
    },
    {
      path: 'new AzureChatOpenAI|AzureOpenAIEmbeddings()',
      sends: 'http',
      roles: { url: ['0.azureOpenAIEndpoint', '0.azureOpenAIBasePath'], auth: '0.azureOpenAIApiKey' },
      hosts: ['https://*.openai.azure.com'],
    },
    { path: 'ChatOpenAI#invoke|stream|batch|generate|call|predict|streamEvents()', carries: 'http', roles: { body: '0' } },
    { path: 'OpenAIEmbeddings#embedQuery|embedDocuments()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
