import type { PackageModel } from '../types.ts';

export default {
  package: ['@hapi/wreck', 'wreck'],
  docs: 'https://hapi.dev/module/wreck/api',
  types: [{ name: 'Wreck', from: ['defaults()', 'Wreck#defaults()'], roles: { url: '0.baseUrl', headers: '0.headers' } }],
  calls: [
    { path: 'request()', sends: 'http', roles: { url: ['1', '2.baseUrl'], body: '2.payload', headers: '2.headers' } },
    { path: 'delete|get|patch|post|put()', sends: 'http', roles: { url: ['0', '1.baseUrl'], body: '1.payload', headers: '1.headers' } },
    { path: 'Wreck#request()', sends: 'http', roles: { url: '1', body: '2.payload', headers: '2.headers' } },
    { path: 'Wreck#delete|get|patch|post|put()', sends: 'http', roles: { url: '0', body: '1.payload', headers: '1.headers' } },
  ],
} satisfies PackageModel;
