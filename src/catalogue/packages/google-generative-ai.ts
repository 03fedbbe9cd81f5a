import type { PackageModel } from '../types.ts';

export default {
  package: '@google/generative-ai',
  docs: 'https://github.com/google-gemini/deprecated-generative-ai-js/blob/main/docs/reference/main/generative-ai.md',
  types: [
    { name: 'GoogleGenerativeAI', from: ['new GoogleGenerativeAI()'] },
    {
      name: 'GenerativeModel',
      from: ['GoogleGenerativeAI#getGenerativeModel()', 'GoogleGenerativeAI#getGenerativeModelFromCachedContent()'],
      roles: { url: '1.baseUrl' },
      hosts: ['https://generativelanguage.googleapis.com'],
    },
    { name: 'ChatSession', from: ['GenerativeModel#startChat()'], hosts: ['https://generativelanguage.googleapis.com'] },
  ],
  calls: [
    { path: 'GenerativeModel#generateContent|generateContentStream|countTokens|embedContent|batchEmbedContents()', sends: 'http', roles: { body: '0' } },
    { path: 'ChatSession#sendMessage|sendMessageStream()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
