import type { PackageModel } from '../types.ts';

export default {
  package: ['urql', '@urql/core', '@urql/preact', '@urql/svelte', '@urql/vue', '@urql/solid'],
  docs: 'https://nearform.com/open-source/urql/docs/api/core/',
  types: [{ name: 'Client', from: ['createClient()', 'new Client()'] }],
  calls: [
    { path: 'createClient()', sends: 'http', roles: { url: '0.url', headers: '0.fetchOptions.headers' } },
    { path: 'new Client()', sends: 'http', roles: { url: '0.url', headers: '0.fetchOptions.headers' } },
    { path: 'Client#query|mutation|subscription|readQuery()', carries: 'http', roles: { body: '1' } },
  ],
} satisfies PackageModel;
