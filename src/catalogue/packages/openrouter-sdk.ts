import type { PackageModel } from '../types.ts';

export default {
  package: '@openrouter/sdk',
  docs: 'https://openrouter.ai/docs/sdks/typescript',
  types: [
    { name: 'OpenRouter', from: ['new OpenRouter()'], roles: { url: '0.serverURL', auth: '0.apiKey' }, hosts: ['https://openrouter.ai'] },
  ],
  calls: [
    { path: 'OpenRouter#*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'OpenRouter#callModel()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
