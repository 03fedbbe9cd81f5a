import type { PackageModel } from '../types.ts';

export default {
  package: 'node-zendesk',
  docs: 'https://blakmatrix.github.io/node-zendesk/',
  types: [{ name: 'ZendeskClient', from: ['createClient()'], roles: { url: ['0.endpointUri', '0.remoteUri'], auth: '0.token' }, hosts: ['https://*.zendesk.com'] }],
  calls: [{ path: 'ZendeskClient#tickets|users|organizations|search|requests.create|update|show|list|delete|query|createOrUpdate()', sends: 'http', roles: { body: '*' } }],
} satisfies PackageModel;
