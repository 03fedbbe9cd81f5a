import type { PackageModel } from '../types.ts';

export default {
  package: 'redaxios',
  docs: 'https://github.com/developit/redaxios#readme',
  types: [{ name: 'RedaxiosInstance', from: ['create()', 'RedaxiosInstance#create()'], roles: { url: '0.baseURL', headers: '0.headers' } }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL', '1.baseURL'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'], query: ['0.params', '1.params'] } },
    { path: 'request()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'], query: ['0.params', '1.params'] } },
    { path: 'get|delete|head|options()', sends: 'http', roles: { url: ['0', '1.baseURL'], headers: '1.headers', query: '1.params' } },
    { path: 'post|put|patch()', sends: 'http', roles: { url: ['0', '2.baseURL'], body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'RedaxiosInstance#()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'], query: ['0.params', '1.params'] } },
    { path: 'RedaxiosInstance#get|delete|head|options()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.params' } },
    { path: 'RedaxiosInstance#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
  ],
} satisfies PackageModel;
