import type { PackageModel } from '../types.ts';

export default {
  package: ['ollama', 'ollama/browser'],
  docs: 'https://github.com/ollama/ollama-js#api',
  types: [
    { name: 'Ollama', from: ['new Ollama()'], roles: { url: '0.host', headers: '0.headers' }, hosts: ['http://127.0.0.1:11434'] },
  ],
  calls: [
    { path: 'chat|generate|embed|embeddings|create|pull|push|copy|delete|list|show|ps()', sends: 'http', roles: { body: '0' }, hosts: ['http://127.0.0.1:11434'] },
    { path: 'webSearch|webFetch()', sends: 'http', roles: { body: '0' }, hosts: ['https://ollama.com'] },
    { path: 'Ollama#chat|generate|embed|embeddings|create|pull|push|copy|delete|list|show|ps()', sends: 'http', roles: { body: '0' } },
    { path: 'Ollama#webSearch|webFetch()', sends: 'http', roles: { body: '0' }, hosts: ['https://ollama.com'] },
  ],
} satisfies PackageModel;
