import type { PackageModel } from '../types.ts';

export default {
  package: 'stripe',
  docs: 'https://docs.stripe.com/api?lang=node',
  types: [{ name: 'Stripe', from: ['new ()', '()', 'new Stripe()'], roles: { host: '1.host', auth: '0' }, hosts: ['https://api.stripe.com'] }],
  calls: [
    {
      path: 'Stripe#*.create|retrieve|update|del|list|search|cancel|capture|confirm|pay|finalizeInvoice|sendInvoice|voidInvoice|attach|detach|resume|expire()',
      sends: 'http',
      roles: { body: ['1', '0'] },
    },
    { path: 'Stripe#*.*.create|retrieve|update|del|list|search|cancel|expire|confirm()', sends: 'http', roles: { body: ['1', '0'] } },
    { path: 'Stripe#rawRequest()', sends: 'http', roles: { path: '1', body: '2' } },
  ],
} satisfies PackageModel;
