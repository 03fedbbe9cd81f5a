import type { PackageModel } from '../types.ts';

export default {
  package: 'shopify-buy',
  docs: 'https://shopify.github.io/js-buy-sdk/',
  types: [{ name: 'Client', from: ['buildClient()', 'new ()'], roles: { host: '0.domain', auth: '0.storefrontAccessToken' }, scheme: 'https:', hosts: ['https://*.myshopify.com'] }],
  calls: [
    { path: 'Client#product|collection.fetch|fetchAll|fetchMultiple|fetchByHandle|fetchQuery|fetchRecommendations|fetchAllWithProducts|fetchWithProducts()', sends: 'http', roles: { query: '0' } },
    { path: 'Client#shop.fetchInfo|fetchPolicies()', sends: 'http' },
    {
      path: 'Client#checkout.fetch|create|updateAttributes|updateEmail|addLineItems|addDiscount|removeDiscount|addGiftCards|removeGiftCard|removeLineItems|updateLineItems|updateShippingAddress()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'Client#fetchNextPage()', sends: 'http' },
  ],
} satisfies PackageModel;
