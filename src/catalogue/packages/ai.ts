import type { PackageModel } from '../types.ts';

export default {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  types: [{ name: 'Agent', from: ['new Experimental_Agent()', 'new ToolLoopAgent()'] }],
  calls: [
    { path: 'gateway()', sends: 'http', hosts: ['https://ai-gateway.vercel.sh'] },
    { path: 'createGateway()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' }, hosts: ['https://ai-gateway.vercel.sh'] },
    { path: 'generateText|streamText|generateObject|streamObject()', carries: 'http', roles: { body: '0' } },
    {
      path: 'embed|embedMany|rerank|generateImage|experimental_generateImage|experimental_transcribe|experimental_generateSpeech()',
      carries: 'http',
      roles: { body: '0' },
    },
    { path: 'Agent#generate|stream()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
