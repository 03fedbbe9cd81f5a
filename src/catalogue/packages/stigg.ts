import type { PackageModel } from '../types.ts';

export default {
  package: '@stigg/node-server-sdk',
  docs: 'https://docs.stigg.io',
  types: [
    { name: 'Stigg', from: ['Stigg.initialize()', 'initialize()'], roles: { auth: '0.apiKey' }, hosts: ['https://api.stigg.io'] },
  ],
  calls: [
    { path: 'Stigg#applySubscription|archiveCustomer|cancelSubscription|consumeCredits|createCustomer|createSubscription|estimateSubscription|getBooleanEntitlement|getCoupons|getCustomer|getEntitlement|getEntitlements|getMeteredEntitlement|getNumericEntitlement|getPaywall|getProducts|getSubscription|getSubscriptions|grantPromotionalEntitlements|importCustomer|importCustomerBulk|previewSubscription|provisionCustomer|provisionSubscription|reportEvent|reportUsage|reportUsageBulk|transferSubscription|updateCustomer|updateSubscription()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
