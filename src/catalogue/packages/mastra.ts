import type { PackageModel } from '../types.ts';

export default {
  package: ['@mastra/core', '@mastra/core/agent', '@mastra/mcp'],
  docs: 'https://mastra.ai/docs/connections/mcp',
  types: [{ name: 'Agent', from: ['new Agent()'] }],
  calls: [
    { path: 'new Agent()', sends: 'http', within: 'name', over: '0.model', visits: true, roles: { url: '0.model', body: '0.instructions' }, names: { 'anthropic/': ['https://api.anthropic.com'], 'google/': ['https://generativelanguage.googleapis.com'], 'groq/': ['https://api.groq.com'], 'mistral/': ['https://api.mistral.ai'], 'openai/': ['https://api.openai.com'], 'openrouter/': ['https://openrouter.ai'], 'vercel/': ['https://ai-gateway.vercel.sh'], 'xai/': ['https://api.x.ai'] }, docs: 'https://mastra.ai/models' },
    { path: 'new MCPClient()', sends: 'http', addressed: true, roles: { url: '0.servers.*.url', headers: '0.servers.*.requestInit.headers' } },
    { path: 'Agent#generate|stream|network|generateLegacy|streamLegacy()', carries: 'http', roles: { body: '0' }, docs: 'https://mastra.ai/reference/agents/generate' },
  ],
} satisfies PackageModel;
