import type { PackageModel } from '../types.ts';

export default {
  package: 'xendit-node',
  docs: 'https://github.com/xendit/xendit-node#readme',
  types: [
    { name: 'Xendit', from: ['new Xendit()'], roles: { url: '0.xenditURL', auth: '0.secretKey' }, hosts: ['https://api.xendit.co'] },
  ],
  calls: [
    { path: 'Xendit#Balance|Customer|Invoice|PaymentMethod|PaymentRequest|Payout|Refund|Transaction.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
