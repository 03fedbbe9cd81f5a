import type { PackageModel } from '../types.ts';

export default {
  package: ['openai', 'openai/azure'],
  docs: 'https://github.com/openai/openai-node',
  types: [
    {
      name: 'OpenAI',
      from: ['new ()', 'new OpenAI()', 'OpenAI#withOptions()'],
      roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.defaultHeaders' },
      hosts: ['https://api.openai.com'],
    },
    {
      name: 'AzureOpenAI',
      from: ['new AzureOpenAI()'],
      roles: { url: ['0.baseURL', '0.endpoint'], auth: '0.apiKey', headers: '0.defaultHeaders' },
      hosts: ['https://*.openai.azure.com'],
      extends: 'OpenAI',
    },
    { name: 'OpenAIApi', from: ['new OpenAIApi()'], roles: { url: '1' }, hosts: ['https://api.openai.com'] },
  ],
  // What `sources` names is named here as well: a name hides the star beside it.
  calls: [
    {
      path: 'OpenAI#*|audio|chat|responses.create|stream|parse|generate|edit|createVariation|retrieve|list|update|delete|del|cancel|content|compact|search()',
      sends: 'http',
      roles: { body: ['0', '1'] },
    },
    {
      path: 'OpenAI#*|audio|chat|responses.*|completions|transcriptions|translations.create|stream|parse|runTools|upload|uploadAndPoll|createAndPoll|retrieve|list|update|delete|del|cancel()',
      sends: 'http',
      roles: { body: ['1', '0'] },
    },
    {
      path: 'OpenAI#*|audio|chat|responses.*|completions|transcriptions|translations.*.create|stream|parse|runTools|createAndPoll|retrieve|list|update|delete|del|cancel()',
      sends: 'http',
      roles: { body: ['1', '0'] },
    },
    { path: 'OpenAI#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
    {
      path: 'OpenAIApi#createChatCompletion|createCompletion|createEdit|createEmbedding|createModeration|createImage|createTranscription|createFile()',
      sends: 'http',
      roles: { body: '0' },
    },
  ],
} satisfies PackageModel;
