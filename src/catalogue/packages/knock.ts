import type { PackageModel } from '../types.ts';

export default {
  package: ['@knocklabs/node'],
  docs: 'https://github.com/knocklabs/knock-node#readme',
  types: [
    { name: 'Knock', from: ['new Knock()', 'new ()'], roles: { url: '0.baseURL', auth: ['0.apiKey', '0'] }, hosts: ['https://api.knock.app'] },
  ],
  calls: [
    { path: 'Knock#notify()', sends: 'http', roles: { body: '*' } },
    { path: 'Knock#audiences|bulkOperations|channels|integrations|messages|objects|providers|recipients|schedules|tenants|users|workflows.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
