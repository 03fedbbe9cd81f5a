import type { PackageModel } from '../types.ts';

export default {
  package: ['@genkit-ai/googleai', '@genkit-ai/google-genai'],
  docs: 'https://genkit.dev',
  calls: [
    { path: 'googleAI()', sends: 'http', roles: { auth: '0.apiKey' }, hosts: ['https://generativelanguage.googleapis.com'] },
  ],
} satisfies PackageModel;
