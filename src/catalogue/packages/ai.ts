import type { PackageModel } from '../types.ts';

/** A model that is no more than a name is asked for at the gateway. https://ai-sdk.dev/docs/ai-sdk-core/provider-management#global-provider-configuration */
const byName = ['https://ai-gateway.vercel.sh'] as const;

export default {
  package: 'ai',
  docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-core',
  types: [
    { name: 'GatewayProvider', from: ['createGateway()'] },
    { name: 'GatewayModel', from: ['gateway()', 'gateway.*()', 'GatewayProvider#()', 'GatewayProvider#*()'] },
    { name: 'Agent', from: ['new Experimental_Agent()', 'new ToolLoopAgent()'] },
    {
      name: 'CustomProvider',
      from: ['customProvider|experimental_customProvider()'],
      outlets: ['0.languageModels.*', '0.embeddingModels.*', '0.textEmbeddingModels.*', '0.imageModels.*', '0.transcriptionModels.*', '0.speechModels.*', '0.rerankingModels.*', '0.fallbackProvider'],
    },
    { name: 'ProviderRegistry', from: ['createProviderRegistry|experimental_createProviderRegistry()'], outlets: '0.*' },
    { name: 'CustomModel', from: ['CustomProvider#*()', 'ProviderRegistry#*()'] },
  ],
  passes: [
    { path: 'wrapLanguageModel|wrapEmbeddingModel|wrapImageModel()', returns: '0.model' },
    { path: 'wrapProvider()', returns: '0.provider' },
  ],
  calls: [
    { path: 'gateway()', sends: 'http', hosts: byName },
    { path: 'gateway.*()', sends: 'http', hosts: byName },
    { path: 'createGateway()', sends: 'http', roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.headers' }, hosts: byName },
    { path: 'generateText|streamText|generateObject|streamObject()', sends: 'http', within: 'name', over: '0.model', visits: true, roles: { url: '0.model', body: '0' }, hosts: byName },
    {
      path: 'embed|embedMany|rerank|generateImage|experimental_generateImage|experimental_transcribe|experimental_generateSpeech|experimental_generateVideo()',
      sends: 'http',
      within: 'name',
      over: '0.model',
      visits: true,
      roles: { url: '0.model', body: '0' },
      hosts: byName,
    },
    { path: 'new Experimental_Agent|ToolLoopAgent()', sends: 'http', within: 'name', over: '0.model', visits: true, roles: { url: '0.model', body: '0.instructions' }, hosts: byName },
    { path: 'createAgentUIStream|createAgentUIStreamResponse()', sends: 'http', over: '0.agent', visits: true, roles: { body: '0.uiMessages' }, docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-ui/create-agent-ui-stream-response' },
    { path: 'pipeAgentUIStreamToResponse()', sends: 'http', over: '0.agent', visits: true, roles: { body: '0.uiMessages' }, docs: 'https://ai-sdk.dev/docs/reference/ai-sdk-ui/pipe-agent-ui-stream-to-response' },
    { path: 'new DefaultChatTransport|HttpChatTransport|TextStreamChatTransport()', sends: 'http', roles: { url: '0.api', headers: '0.headers', body: '0.body' }, docs: 'https://ai-sdk.dev/docs/ai-sdk-ui/transport' },
    { path: 'experimental_createMCPClient()', sends: 'http', addressed: true, roles: { url: '0.transport.url', headers: '0.transport.headers' }, docs: 'https://ai-sdk.dev/docs/ai-sdk-core/mcp-tools' },
    { path: 'Agent#generate|stream()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
