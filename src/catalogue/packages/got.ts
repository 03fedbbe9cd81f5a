import type { PackageModel } from '../types.ts';

/** https://github.com/sindresorhus/got/blob/main/documentation/9-hooks.md */
const hooks = [{ at: ['1.hooks.beforeRequest[]', '0.hooks.beforeRequest[]'], roles: { headers: '0.headers', body: ['0.json', '0.body', '0.form'], query: '0.searchParams' } }] as const;

export default {
  package: ['got', 'got-cjs'],
  docs: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md',
  types: [{ name: 'Got', from: ['extend()', 'Got#extend()'], roles: { url: ['0.prefixUrl', '0.baseUrl'], headers: '0.headers', query: '0.searchParams', body: ['0.json', '0.body', '0.form'] }, hooks }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0', '0.prefixUrl', '1.prefixUrl'], body: ['1.json', '1.body', '1.form', '0.json', '0.body', '0.form'], headers: ['1.headers', '0.headers'], query: ['1.searchParams', '0.searchParams'] }, hooks },
    { path: 'get|post|put|patch|head|delete()', sends: 'http', roles: { url: ['0.url', '0', '0.prefixUrl', '1.prefixUrl'], body: ['1.json', '1.body', '1.form', '0.json', '0.body', '0.form'], headers: ['1.headers', '0.headers'], query: ['1.searchParams', '0.searchParams'] }, hooks },
    { path: 'stream|paginate()', sends: 'http', roles: { url: ['0.url', '0', '0.prefixUrl', '1.prefixUrl'], body: ['1.json', '1.body', '1.form', '0.json', '0.body', '0.form'], headers: ['1.headers', '0.headers'], query: ['1.searchParams', '0.searchParams'] }, hooks },
    { path: 'stream.get|post|put|patch|head|delete()', sends: 'http', roles: { url: ['0.url', '0', '1.prefixUrl'], body: ['1.json', '1.body', '1.form'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'paginate.all|each()', sends: 'http', roles: { url: ['0.url', '0', '1.prefixUrl'], body: ['1.json', '1.body', '1.form'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'Got#()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body', '1.form', '0.json', '0.body', '0.form'], headers: ['1.headers', '0.headers'], query: ['1.searchParams', '0.searchParams'] }, hooks },
    { path: 'Got#get|post|put|patch|head|delete()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body', '1.form', '0.json', '0.body', '0.form'], headers: ['1.headers', '0.headers'], query: ['1.searchParams', '0.searchParams'] }, hooks },
    { path: 'Got#stream|paginate()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body', '1.form'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'Got#stream.get|post|put|patch|head|delete()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body', '1.form'], headers: '1.headers', query: '1.searchParams' }, hooks },
    { path: 'Got#paginate.all|each()', sends: 'http', roles: { url: ['0.url', '0'], headers: '1.headers', query: '1.searchParams' }, hooks },
  ],
} satisfies PackageModel;
