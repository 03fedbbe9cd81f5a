import type { PackageModel } from '../types.ts';

export default {
  package: '@adyen/api-library',
  docs: 'https://github.com/Adyen/adyen-node-api-library#readme',
  types: [
    {
      name: 'Service',
      from: [
        'new BalanceControlAPI()', 'new BalancePlatformAPI()', 'new BinLookupAPI()', 'new CapitalAPI()', 'new CheckoutAPI()', 'new DataProtectionAPI()', 'new DisputesAPI()', 'new LegalEntityManagementAPI()',
        'new ManagementAPI()', 'new PaymentAPI()', 'new PaymentsAppAPI()', 'new PayoutAPI()', 'new PosMobileAPI()', 'new RecurringAPI()', 'new SessionAuthenticationAPI()', 'new StoredValueAPI()', 'new TransfersAPI()',
      ],
      hosts: ['https://*.adyen.com', 'https://*.adyenpayments.com'],
    },
    { name: 'TerminalCloudAPI', from: ['new TerminalCloudAPI()'], hosts: ['https://*.adyen.com'] },
  ],
  calls: [
    { path: 'Service#*.*()', sends: 'http', roles: { body: '*' } },
    { path: 'TerminalCloudAPI#async|sync()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
