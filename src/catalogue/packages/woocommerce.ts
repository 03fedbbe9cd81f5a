import type { PackageModel } from '../types.ts';

export default {
  package: '@woocommerce/woocommerce-rest-api',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/?javascript',
  types: [{ name: 'WooCommerceRestApi', from: ['new ()'], roles: { url: '0.url', headers: '0.axiosConfig.headers', auth: '0.consumerSecret' } }],
  calls: [
    { path: 'WooCommerceRestApi#get|delete|options()', sends: 'http', roles: { path: '0', query: '1' } },
    { path: 'WooCommerceRestApi#post|put()', sends: 'http', roles: { path: '0', body: '1', query: '2' } },
  ],
} satisfies PackageModel;
