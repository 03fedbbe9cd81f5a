import type { PackageModel } from '../types.ts';

export default {
  package: ['@sanity/client', 'next-sanity'],
  docs: 'https://github.com/sanity-io/client',
  types: [{ name: 'SanityClient', from: ['createClient()', '()', 'SanityClient#withConfig()'], roles: { url: '0.apiHost' }, hosts: ['https://*.api.sanity.io', 'https://*.apicdn.sanity.io'] }],
  calls: [
    { path: 'SanityClient#create|createOrReplace|createIfNotExists|delete|mutate()', sends: 'http', roles: { body: '0' } },
    { path: 'SanityClient#fetch|getDocument|getDocuments()', sends: 'http', roles: { query: '*' } },
    { path: 'SanityClient#assets.upload()', sends: 'http', roles: { body: '1' } },
    { path: 'SanityClient#patch().commit()', sends: 'http' },
    { path: 'SanityClient#request()', sends: 'http', roles: { body: '0.body', query: '0.query', headers: '0.headers' } },
    { path: 'SanityClient#listen()', sends: 'eventsource', roles: { query: ['0', '1'] } },
  ],
} satisfies PackageModel;
