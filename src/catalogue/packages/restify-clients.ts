import type { PackageModel } from '../types.ts';

export default {
  package: ['restify-clients', 'restify'],
  docs: 'https://github.com/restify/clients',
  types: [
    { name: 'Client', from: ['createJsonClient|createJSONClient|createStringClient|createHttpClient|createClient()'], roles: { url: ['0.url', '0'], headers: '0.headers' } },
  ],
  calls: [
    { path: 'Client#get|head|del()', sends: 'http', roles: { url: ['0.path', '0'], headers: '0.headers' } },
    { path: 'Client#post|put|patch()', sends: 'http', roles: { url: ['0.path', '0'], body: '1', headers: '0.headers' } },
  ],
} satisfies PackageModel;
