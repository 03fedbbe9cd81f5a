import type { PackageModel } from '../types.ts';

export default {
  package: '@cerebras/cerebras_cloud_sdk',
  docs: 'https://github.com/Cerebras/cerebras-cloud-sdk-node#readme',
  types: [
    { name: 'Cerebras', from: ['new ()', 'new Cerebras()', 'Cerebras#withOptions()'], roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.defaultHeaders' }, hosts: ['https://api.cerebras.ai'] },
  ],
  calls: [
    { path: 'Cerebras#*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Cerebras#*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Cerebras#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
  ],
} satisfies PackageModel;
