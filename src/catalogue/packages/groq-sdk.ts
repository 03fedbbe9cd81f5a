import type { PackageModel } from '../types.ts';

export default {
  package: 'groq-sdk',
  docs: 'https://github.com/groq/groq-typescript',
  types: [
    { name: 'Groq', from: ['new ()', 'new Groq()'], roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.defaultHeaders' }, hosts: ['https://api.groq.com'] },
  ],
  calls: [
    { path: 'Groq#embeddings|models|files|batches.create|list|retrieve|delete()', sends: 'http', roles: { body: '0' } },
    { path: 'Groq#chat|audio.completions|transcriptions|translations|speech.create()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
