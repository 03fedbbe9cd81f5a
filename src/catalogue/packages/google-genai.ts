import type { PackageModel } from '../types.ts';

export default {
  package: ['@google/genai', '@google/genai/web', '@google/genai/node'],
  docs: 'https://googleapis.github.io/js-genai/',
  types: [
    {
      name: 'GoogleGenAI',
      from: ['new GoogleGenAI()'],
      roles: { url: '0.httpOptions.baseUrl', auth: '0.apiKey' },
      hosts: ['https://generativelanguage.googleapis.com', 'https://*.aiplatform.googleapis.com'],
    },
    {
      name: 'Chat',
      from: ['GoogleGenAI#chats.create()'],
      hosts: ['https://generativelanguage.googleapis.com', 'https://*.aiplatform.googleapis.com'],
    },
    { name: 'Session', from: ['GoogleGenAI#live.connect()'] },
  ],
  calls: [
    {
      path: 'GoogleGenAI#models.generateContent|generateContentStream|embedContent|countTokens|generateImages|editImage|generateVideos|list|get()',
      sends: 'http',
      roles: { body: '0' },
    },
    { path: 'GoogleGenAI#files.upload|list|get|delete()', sends: 'http', roles: { body: '0.file' } },
    { path: 'GoogleGenAI#caches|batches|tunings|interactions.create|tune|list|get|delete|cancel()', sends: 'http', roles: { body: '0' } },
    { path: 'GoogleGenAI#live.connect()', sends: 'websocket' },
    { path: 'Chat#sendMessage|sendMessageStream()', sends: 'http', roles: { body: '0' } },
    { path: 'Session#sendClientContent|sendRealtimeInput|sendToolResponse()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
