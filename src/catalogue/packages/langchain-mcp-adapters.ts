import type { PackageModel } from '../types.ts';

export default {
  package: '@langchain/mcp-adapters',
  docs: 'https://docs.langchain.com/oss/javascript/langchain/mcp',
  calls: [{ path: 'new MultiServerMCPClient()', sends: 'http', addressed: true, roles: { url: ['0.mcpServers.*.url', '0.*.url'], headers: ['0.mcpServers.*.headers', '0.*.headers'] } }],
} satisfies PackageModel;
