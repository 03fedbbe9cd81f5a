import type { PackageModel } from '../types.ts';

export default {
  package: ['genkit', 'genkit/beta'],
  docs: 'https://genkit.dev',
  types: [
    { name: 'Genkit', from: ['genkit()'] },
  ],
  calls: [
    { path: 'Genkit#embed|embedMany|generate|generateStream()', carries: 'http', roles: { body: ['0.prompt', '0.messages', '0.content', '0'] } },
  ],
} satisfies PackageModel;
