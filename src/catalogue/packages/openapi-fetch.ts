import type { PackageModel } from '../types.ts';

export default {
  package: 'openapi-fetch',
  docs: 'https://openapi-ts.dev/openapi-fetch/api',
  types: [{ name: 'Client', from: ['()'], roles: { url: '0.baseUrl', headers: '0.headers' } }, { name: 'PathBasedClient', from: ['createPathBasedClient()'], roles: { url: '0.baseUrl' } }],
  calls: [
    { path: 'Client#GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE()', sends: 'http', roles: { url: ['0', '1.baseUrl'], body: '1.body', headers: '1.headers', query: '1.params' } },
    { path: 'Client#request()', sends: 'http', roles: { url: ['1', '2.baseUrl'], body: '2.body', headers: '2.headers', query: '2.params' } },
    { path: 'PathBasedClient#*.GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE()', sends: 'http', roles: { body: '0.body', headers: '0.headers', query: '0.params' } },
  ],
} satisfies PackageModel;
