import type { PackageModel } from '../types.ts';

export default {
  package: 'intercom-client',
  docs: 'https://github.com/intercom/intercom-node',
  types: [{ name: 'IntercomClient', from: ['new IntercomClient()', 'new Client()'], roles: { url: ['0.baseUrl', '0.environment'] }, hosts: ['https://api.intercom.io'] }],
  calls: [
    { path: 'IntercomClient#contacts|conversations|companies|messages|events|leads|users|tickets.create|createUser|createLead|update|find|list|search|reply|delete()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
