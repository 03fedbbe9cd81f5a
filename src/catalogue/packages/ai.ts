import type { PackageModel } from '../types.ts';

export default {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  types: [{ name: 'Agent', from: ['new Experimental_Agent()', 'new ToolLoopAgent()'] }],
  calls: [
    { path: 'gateway()', sends: 'http', hosts: ['https://ai-gateway.vercel.sh'] },
    { path: 'createGateway()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' }, hosts: ['https://ai-gateway.vercel.sh'] },
    // A model that is no more than a name is asked for at the gateway. https://ai-sdk.dev/docs/ai-sdk-core/provider-management#global-provider-configuration
    { path: 'generateText|streamText|generateObject|streamObject()', sends: 'http', carries: 'http', within: 'name', roles: { url: '0.model', body: '0' }, hosts: ['https://ai-gateway.vercel.sh'] },
    {
      path: 'embed|embedMany|rerank|generateImage|experimental_generateImage|experimental_transcribe|experimental_generateSpeech()',
      sends: 'http',
      carries: 'http',
      within: 'name',
      roles: { url: '0.model', body: '0' },
      hosts: ['https://ai-gateway.vercel.sh'],
    },
    { path: 'new Experimental_Agent|ToolLoopAgent()', sends: 'http', within: 'name', roles: { url: '0.model' }, hosts: ['https://ai-gateway.vercel.sh'] },
    { path: 'new DefaultChatTransport|HttpChatTransport|TextStreamChatTransport()', sends: 'http', roles: { url: '0.api', headers: '0.headers', body: '0.body' }, docs: 'https://ai-sdk.dev/docs/ai-sdk-ui/transport' },
    { path: 'experimental_createMCPClient()', sends: 'http', addressed: true, roles: { url: '0.transport.url', headers: '0.transport.headers' }, docs: 'https://ai-sdk.dev/docs/ai-sdk-core/mcp-tools' },
    { path: 'Agent#generate|stream()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
