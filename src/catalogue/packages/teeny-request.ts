import type { PackageModel } from '../types.ts';

export default {
  package: 'teeny-request',
  docs: 'https://github.com/googleapis/teeny-request#readme',
  types: [{ name: 'TeenyRequest', from: ['teenyRequest.defaults()'], roles: { headers: '0.headers' } }],
  calls: [
    { path: 'teenyRequest()', sends: 'http', roles: { url: ['0.uri', '0.url'], body: ['0.json', '0.body'], headers: '0.headers', query: '0.qs' } },
    { path: 'TeenyRequest#()', sends: 'http', roles: { url: ['0.uri', '0.url'], body: ['0.json', '0.body'], headers: '0.headers', query: '0.qs' } },
  ],
} satisfies PackageModel;
