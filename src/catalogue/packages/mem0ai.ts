import type { PackageModel } from '../types.ts';

export default {
  package: 'mem0ai',
  docs: 'https://docs.mem0.ai/open-source/node-quickstart',
  types: [
    { name: 'MemoryClient', from: ['new ()', 'new MemoryClient()'], roles: { url: '0.host', auth: '0.apiKey' }, hosts: ['https://api.mem0.ai'] },
  ],
  calls: [
    { path: 'MemoryClient#ping|add|update|get|getAll|search|delete|deleteAll|history|users|deleteUser|deleteUsers|batchUpdate|batchDelete|getProject|updateProject|getWebhooks|createWebhook|updateWebhook|deleteWebhook|feedback|createMemoryExport|getMemoryExport()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
