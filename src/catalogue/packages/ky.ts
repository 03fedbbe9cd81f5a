import type { PackageModel } from '../types.ts';

/** https://github.com/sindresorhus/ky#hooksbeforerequest */
const hooks = [{ at: ['1.hooks.beforeRequest[]', '0.hooks.beforeRequest[]'], roles: { headers: ['0.headers', '0.request.headers'] } }] as const;

export default {
  package: ['ky', 'ky-universal'],
  docs: 'https://github.com/sindresorhus/ky#api',
  types: [{ name: 'KyInstance', from: ['create|extend()', 'KyInstance#create|extend()'], roles: { url: ['0.prefixUrl', '0.prefix', '0.baseUrl'], headers: '0.headers', query: '0.searchParams' }, hooks }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0', '1.prefixUrl', '1.prefix', '1.baseUrl'], body: ['1.json', '1.body'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'get|post|put|patch|head|delete()', sends: 'http', roles: { url: ['0.url', '0', '1.prefixUrl', '1.prefix', '1.baseUrl'], body: ['1.json', '1.body'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'KyInstance#()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'KyInstance#get|post|put|patch|head|delete()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body'], headers: '1.headers', query: '1.searchParams' }, hooks },
  ],
} satisfies PackageModel;
