import type { PackageModel } from '../types.ts';

export default {
  package: '@prismicio/client',
  docs: 'https://prismic.io/docs/technical-reference/prismicio-client',
  types: [
    { name: 'Client', from: ['createClient()', 'new Client()'], roles: { url: '1.documentAPIEndpoint', auth: '1.accessToken' }, hosts: ['https://*.cdn.prismic.io'] },
    { name: 'WriteClient', from: ['createWriteClient()', 'new WriteClient()'], roles: { auth: '1.writeToken' }, hosts: ['https://migration.prismic.io', 'https://asset-api.prismic.io'] },
  ],
  calls: [
    { path: 'Client#get|getFirst|dangerouslyGetAll()', sends: 'http', roles: { query: '0' } },
    {
      path: 'Client#getByID|getByIDs|getAllByIDs|getByUID|getByUIDs|getAllByUIDs|getSingle|getByType|getAllByType|getByTag|getAllByTag|getByEveryTag|getAllByEveryTag|getBySomeTags|getAllBySomeTags()',
      sends: 'http',
      roles: { query: '*' },
    },
    { path: 'Client#getRepository|getRefs|getRefByID|getRefByLabel|getMasterRef|getReleases|getReleaseByID|getReleaseByLabel|getTags()', sends: 'http' },
    { path: 'Client#graphQLFetch()', sends: 'http', roles: { path: '0', headers: '1.headers', body: '1.body' } },
    { path: 'WriteClient#migrate()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
