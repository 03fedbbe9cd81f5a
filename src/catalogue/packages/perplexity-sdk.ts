import type { PackageModel } from '../types.ts';

export default {
  package: '@perplexity-ai/perplexity_ai',
  docs: 'https://github.com/perplexityai/perplexity-node#readme',
  types: [
    { name: 'Perplexity', from: ['new ()', 'new Perplexity()', 'Perplexity#withOptions()'], roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.defaultHeaders' }, hosts: ['https://api.perplexity.ai'] },
  ],
  calls: [
    { path: 'Perplexity#*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Perplexity#*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Perplexity#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
  ],
} satisfies PackageModel;
