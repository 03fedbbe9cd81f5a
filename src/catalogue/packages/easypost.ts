import type { PackageModel } from '../types.ts';

export default {
  package: '@easypost/api',
  docs: 'https://github.com/EasyPost/easypost-node#readme',
  types: [
    { name: 'EasyPostClient', from: ['new ()'], roles: { auth: '0' }, hosts: ['https://api.easypost.com'] },
  ],
  calls: [
    { path: 'EasyPostClient#Address|Batch|Billing|CarrierAccount|CustomsInfo|CustomsItem|EndShipper|Event|Insurance|Order|Parcel|Pickup|Rate|ReferralCustomer|Refund|Report|ScanForm|Shipment|Tracker|User|Webhook.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
