import type { PackageModel } from '../types.ts';

export default {
  package: 'razorpay',
  docs: 'https://github.com/razorpay/razorpay-node#readme',
  types: [{ name: 'Razorpay', from: ['new ()'], roles: { headers: '0.headers', auth: '0.key_secret' }, hosts: ['https://api.razorpay.com'] }],
  calls: [
    {
      path: 'Razorpay#accounts|addons|cards|customers|disputes|fundAccount|iins|invoices|items|paymentLink|plans|products|qrCode|refunds|settlements|stakeholders|subscriptions|tokens|transfers|virtualAccounts|webhooks.all|create|edit|update|fetch|delete|cancel|pause|resume|close|issue|notifyBy|reverse|accept|contest|addBankAccount|fetchToken|fetchTokens|deleteToken()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'Razorpay#orders.all|create|edit|fetch|fetchPayments|fetchTransferOrder|editFulfillment|viewRtoReview()', sends: 'http', roles: { body: '*' } },
    {
      path: 'Razorpay#payments.all|edit|fetch|capture|refund|transfer|bankTransfer|createPaymentJson|createRecurringPayment|createUpi|validateVpa|otpGenerate|otpResend|otpSubmit|fetchCardDetails|fetchRefund|fetchMultipleRefund|fetchTransfer()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'Razorpay#api.get|post|put|patch|delete|postFormData()', sends: 'http', roles: { path: '0.url', body: '0.data' } },
  ],
} satisfies PackageModel;
