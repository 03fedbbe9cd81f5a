import type { PackageModel } from '../types.ts';

export default {
  package: 'mercadopago',
  docs: 'https://github.com/mercadopago/sdk-nodejs#readme',
  types: [
    { name: 'Resource', from: ['new CardToken|Customer|CustomerCard|AdvancedPayment|Chargeback|DisbursementRefund|Invoice|IdentificationType|PaymentRefund|PaymentMethod|Payment|PreApproval|PreApprovalPlan|Point|Preference|OAuth|MerchantOrder|User|Order()'], hosts: ['https://api.mercadopago.com'] },
    { name: 'Local', from: ['Resource#getAuthorizationURL()'] },
  ],
  calls: [
    { path: 'Resource#*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
