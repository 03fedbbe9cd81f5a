import type { PackageModel } from '../types.ts';

export default {
  package: '@mollie/api-client',
  docs: 'https://docs.mollie.com/reference/overview',
  types: [
    { name: 'MollieClient', from: ['()', 'createMollieClient()'], roles: { url: '0.apiEndpoint', headers: '0.headers', auth: ['0.apiKey', '0.accessToken'] }, hosts: ['https://api.mollie.com'] },
  ],
  calls: [
    { path: 'MollieClient#*.create|submit|requestPaymentSession|page|list|iterate()', sends: 'http', roles: { body: '0' } },
    { path: 'MollieClient#*.update|get|cancel|delete|revoke|enable|disable|releaseAuthorization()', sends: 'http', roles: { body: ['1', '0'] } },
  ],
} satisfies PackageModel;
