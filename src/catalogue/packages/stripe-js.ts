import type { PackageModel } from '../types.ts';

export default {
  package: ['@stripe/stripe-js', '@stripe/stripe-js/pure'],
  docs: 'https://docs.stripe.com/js/including',
  types: [{ name: 'Stripe', from: ['loadStripe()'], hosts: ['https://api.stripe.com'] }],
  calls: [
    { path: 'loadStripe()', sends: 'script', hosts: ['https://js.stripe.com'] },
    {
      path: 'Stripe#confirmCardPayment|confirmCardSetup|confirmPayment|confirmSetup|createConfirmationToken|createPaymentMethod|createSource|createToken|handleNextAction|retrievePaymentIntent()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'Stripe#redirectToCheckout()', sends: 'http', roles: { body: '0' }, hosts: ['https://checkout.stripe.com'] },
  ],
} satisfies PackageModel;
