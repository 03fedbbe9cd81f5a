import type { PackageModel } from '../types.ts';

export default {
  package: 'braintree',
  docs: 'https://developer.paypal.com/braintree/docs/start/hello-server/node/',
  types: [{ name: 'BraintreeGateway', from: ['new BraintreeGateway()', 'connect()'], hosts: ['https://*.braintreegateway.com'] }],
  calls: [
    { path: 'BraintreeGateway#transaction|customer|clientToken|paymentMethod|subscription|address.sale|create|generate|update|find|search|delete|refund|cancel()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
