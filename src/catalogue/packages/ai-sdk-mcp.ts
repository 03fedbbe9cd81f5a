import type { PackageModel } from '../types.ts';

export default {
  package: '@ai-sdk/mcp',
  docs: 'https://ai-sdk.dev/docs/ai-sdk-core/mcp-tools',
  calls: [{ path: 'createMCPClient|experimental_createMCPClient()', sends: 'http', addressed: true, roles: { url: '0.transport.url', headers: '0.transport.headers' } }],
} satisfies PackageModel;
