import type { PackageModel } from '../types.ts';

export default {
  package: '@trycourier/courier',
  docs: 'https://github.com/trycourier/courier-node#readme',
  types: [
    { name: 'Courier', from: ['new ()', 'new Courier|CourierClient()', 'CourierClient()'], roles: { url: ['0.baseURL', '0.baseUrl'], auth: ['0.apiKey', '0.authorizationToken'] }, hosts: ['https://api.courier.com'] },
  ],
  calls: [
    { path: 'Courier#send()', sends: 'http', roles: { body: '0' } },
    { path: 'Courier#send.message()', sends: 'http', roles: { body: '0' } },
    { path: 'Courier#audiences|auditEvents|auth|automations|brands|bulk|lists|messages|notifications|profiles|tenants|translations|users.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
