import type { PackageModel } from '../types.ts';

export default {
  package: ['umi-request', 'umi', '@umijs/max'],
  docs: 'https://github.com/umijs/umi-request#readme',
  types: [{ name: 'RequestMethod', from: ['extend()'], roles: { url: '0.prefix', headers: '0.headers' } }],
  calls: [
    { path: '()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'request()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'delete|get|head|options|patch|post|put()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'RequestMethod#()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'RequestMethod#delete|get|head|options|patch|post|put()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
  ],
} satisfies PackageModel;
