import type { PackageModel } from '../types.ts';

export default {
  package: 'square',
  docs: 'https://github.com/square/square-nodejs-sdk',
  types: [{ name: 'SquareClient', from: ['new SquareClient()', 'new Client()'], roles: { url: ['0.baseUrl', '0.customUrl'] }, hosts: ['https://connect.squareup.com', 'https://connect.squareupsandbox.com'] }],
  calls: [
    { path: 'SquareClient#payments|customers|orders|cards|refunds|invoices|locations|subscriptions.create|get|list|update|delete|search|cancel|complete()', sends: 'http', roles: { body: '0' } },
    { path: 'SquareClient#paymentsApi|customersApi|ordersApi.createPayment|listPayments|createCustomer|updateCustomer|createOrder|searchOrders()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
