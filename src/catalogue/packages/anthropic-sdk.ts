import type { PackageModel } from '../types.ts';

export default {
  package: ['@anthropic-ai/sdk', '@anthropic-ai/sdk/index.mjs'],
  docs: 'https://github.com/anthropics/anthropic-sdk-typescript',
  types: [
    {
      name: 'Anthropic',
      from: ['new ()', 'new Anthropic()', 'Anthropic#withOptions()'],
      roles: { url: '0.baseURL', auth: ['0.apiKey', '0.authToken'], headers: '0.defaultHeaders' },
      hosts: ['https://api.anthropic.com'],
    },
  ],
  // What `sources` names is named here as well: a name hides the star beside it.
  calls: [
    { path: 'Anthropic#*|beta|messages.create|stream|parse|countTokens|list|retrieve()', sends: 'http', roles: { body: '0' } },
    { path: 'Anthropic#*|beta|messages.*|messages.create|stream|parse|countTokens|toolRunner|upload|list|retrieve|results|cancel|delete()', sends: 'http', roles: { body: '0' } },
    { path: 'Anthropic#*|beta|messages.*|messages.*.create|list|retrieve|results|cancel|delete()', sends: 'http', roles: { body: '0' } },
    { path: 'Anthropic#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
