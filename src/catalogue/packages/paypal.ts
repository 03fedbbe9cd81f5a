import type { PackageModel } from '../types.ts';

export default {
  package: ['@paypal/checkout-server-sdk', '@paypal/paypal-server-sdk', '@paypal/payouts-sdk'],
  docs: 'https://developer.paypal.com/serversdk/typescript/getting-started/how-to-get-started',
  types: [
    { name: 'PayPalHttpClient', from: ['new core.PayPalHttpClient()'], hosts: ['https://api-m.paypal.com', 'https://api-m.sandbox.paypal.com'] },
    { name: 'Controller', from: ['new OrdersController|PaymentsController|VaultController()'], hosts: ['https://api-m.paypal.com', 'https://api-m.sandbox.paypal.com'] },
  ],
  calls: [
    { path: 'PayPalHttpClient#execute()', sends: 'http', roles: { body: '0' } },
    { path: 'Controller#createOrder|captureOrder|getOrder|authorizeOrder|patchOrder|refundCapturedPayment|captureAuthorizedPayment()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
