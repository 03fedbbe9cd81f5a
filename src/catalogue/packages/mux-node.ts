import type { PackageModel } from '../types.ts';

export default {
  package: '@mux/mux-node',
  docs: 'https://github.com/muxinc/mux-node-sdk#readme',
  types: [
    { name: 'Mux', from: ['new ()', 'new Mux()', 'Mux#withOptions()'], roles: { url: '0.baseURL', auth: ['0.tokenSecret', '0.authorizationToken'], headers: '0.defaultHeaders' }, hosts: ['https://api.mux.com'] },
  ],
  calls: [
    { path: 'Mux#video|data|system|robots.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Mux#video|data|system|robots.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Mux#video|data|system|robots.*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Mux#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
  ],
} satisfies PackageModel;
