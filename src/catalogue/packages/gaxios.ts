import type { PackageModel } from '../types.ts';

export default {
  package: 'gaxios',
  docs: 'https://github.com/googleapis/gaxios#readme',
  types: [{ name: 'Gaxios', from: ['new Gaxios()'], roles: { url: ['0.url', '0.baseURL'], headers: '0.headers' } }],
  calls: [
    { path: 'request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: ['0.data', '0.body'], headers: '0.headers', query: '0.params' } },
    { path: 'instance.request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: ['0.data', '0.body'], headers: '0.headers', query: '0.params' } },
    { path: 'instance.fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '1.body'], headers: ['0.headers', '1.headers'] } },
    { path: 'Gaxios#request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: ['0.data', '0.body'], headers: '0.headers', query: '0.params' } },
    { path: 'Gaxios#fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '1.body'], headers: ['0.headers', '1.headers'] } },
  ],
} satisfies PackageModel;
