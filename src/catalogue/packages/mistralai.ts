import type { PackageModel } from '../types.ts';

export default {
  package: '@mistralai/mistralai',
  docs: 'https://github.com/mistralai/client-ts',
  types: [
    {
      name: 'Mistral',
      from: ['new Mistral()', 'new MistralClient()', 'new ()'],
      roles: { url: '0.serverURL', auth: '0.apiKey' },
      hosts: ['https://api.mistral.ai'],
    },
  ],
  calls: [
    { path: 'Mistral#chat|fim|agents|embeddings|ocr|classifiers|files|models.complete|stream|parse|create|process|moderate|classify|upload|list()', sends: 'http', roles: { body: '0' } },
    { path: 'Mistral#beta.*.start|append|startStream|appendStream|create|list|get|update|delete()', sends: 'http', roles: { body: '0' } },
    { path: 'Mistral#chat|chatStream|embeddings|completion()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
