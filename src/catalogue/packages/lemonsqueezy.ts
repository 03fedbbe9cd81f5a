import type { PackageModel } from '../types.ts';

export default {
  package: '@lemonsqueezy/lemonsqueezy.js',
  docs: 'https://github.com/lmsqueezy/lemonsqueezy.js#readme',
  calls: [
    { path: 'activateLicense|archiveCustomer|cancelSubscription|createCheckout|createCustomer|createDiscount|createUsageRecord|createWebhook|deactivateLicense|deleteDiscount|deleteWebhook|generateOrderInvoice|generateSubscriptionInvoice|getAuthenticatedUser|getCheckout|getCustomer|getLicenseKey|getOrder|getProduct|getStore|getSubscription|getVariant|issueOrderRefund|issueSubscriptionInvoiceRefund|listCheckouts|listCustomers|listLicenseKeys|listOrders|listPrices|listProducts|listStores|listSubscriptions|listVariants|listWebhooks|updateCustomer|updateLicenseKey|updateSubscription|updateSubscriptionItem|updateWebhook|validateLicense()', sends: 'http', roles: { body: '*' }, hosts: ['https://api.lemonsqueezy.com'] },
  ],
} satisfies PackageModel;
