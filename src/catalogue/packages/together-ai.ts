import type { PackageModel } from '../types.ts';

export default {
  package: 'together-ai',
  docs: 'https://github.com/togethercomputer/together-typescript',
  types: [
    { name: 'Together', from: ['new ()', 'new Together()'], roles: { url: '0.baseURL', auth: '0.apiKey' }, hosts: ['https://api.together.ai', 'https://api.together.xyz'] },
  ],
  calls: [
    { path: 'Together#completions|embeddings|images|files|models|rerank|audio.create|generate|upload|list|retrieve()', sends: 'http', roles: { body: '0' } },
    { path: 'Together#chat|audio.completions|transcriptions|translations.create|stream()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
