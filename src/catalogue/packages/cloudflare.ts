import type { PackageModel } from '../types.ts';

export default {
  package: 'cloudflare',
  docs: 'https://github.com/cloudflare/cloudflare-typescript#readme',
  types: [
    { name: 'Cloudflare', from: ['new ()', 'new Cloudflare()', 'Cloudflare#withOptions()'], roles: { url: '0.baseURL', auth: ['0.apiToken', '0.apiKey'], headers: '0.defaultHeaders' }, hosts: ['https://api.cloudflare.com'] },
  ],
  calls: [
    { path: 'Cloudflare#*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Cloudflare#*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Cloudflare#*.*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Cloudflare#*.*.*.*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Cloudflare#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
  ],
} satisfies PackageModel;
