import type { PackageModel } from '../types.ts';

export default {
  package: ['@shopify/shopify-api', '@shopify/admin-api-client', '@shopify/storefront-api-client', 'shopify-api-node'],
  docs: 'https://github.com/Shopify/shopify-app-js/tree/main/packages/apps/shopify-api',
  types: [
    { name: 'GraphqlClient', from: ['new shopifyApi().clients.Graphql|Rest()'], hosts: ['https://*.myshopify.com'] },
    { name: 'AdminApiClient', from: ['createAdminApiClient()', 'createAdminRestApiClient()', 'createStorefrontApiClient()'], roles: { host: '0.storeDomain' }, scheme: 'https:' },
    { name: 'Shopify', from: ['new ()'], hosts: ['https://*.myshopify.com'] },
  ],
  calls: [
    { path: 'GraphqlClient#request|query|get|post|put|delete()', sends: 'http', roles: { body: '*' } },
    { path: 'AdminApiClient#request|fetch|get|post|put|delete()', sends: 'http', roles: { body: '*' } },
    { path: 'Shopify#graphql()', sends: 'http', roles: { body: '*' } },
    { path: 'Shopify#order|customer|product|productVariant|webhook.create|update|list|get|delete|count()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
