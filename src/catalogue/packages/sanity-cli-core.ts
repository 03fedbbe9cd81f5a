import type { PackageModel } from '../types.ts';

export default {
  package: '@sanity/cli-core',
  docs: 'https://github.com/sanity-io/cli/tree/main/packages/@sanity/cli-core',
  types: [{ name: 'SanityClient', from: ['getGlobalCliClient()', 'getProjectCliClient()'], roles: { url: '0.apiHost' }, hosts: ['https://api.sanity.io', 'https://*.api.sanity.io'] }],
  calls: [
    { path: 'SanityClient#create|createOrReplace|createIfNotExists|delete|mutate()', sends: 'http', roles: { body: '0' } },
    { path: 'SanityClient#fetch|getDocument|getDocuments()', sends: 'http', roles: { query: '*' } },
    { path: 'SanityClient#request()', sends: 'http', roles: { body: '0.body', query: '0.query', headers: '0.headers' } },
  ],
} satisfies PackageModel;
