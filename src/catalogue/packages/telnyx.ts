import type { PackageModel } from '../types.ts';

export default {
  package: 'telnyx',
  docs: 'https://github.com/team-telnyx/telnyx-node#readme',
  types: [
    { name: 'Telnyx', from: ['new ()', 'new Telnyx()', 'Telnyx#withOptions()'], roles: { url: '0.baseURL', auth: '0.apiKey', headers: '0.defaultHeaders' }, hosts: ['https://api.telnyx.com'] },
  ],
  calls: [
    { path: 'Telnyx#*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Telnyx#*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Telnyx#*.*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Telnyx#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
  ],
} satisfies PackageModel;
