import type { PackageModel } from '../types.ts';

export default {
  package: ['@ts-rest/core', '@ts-rest/react-query', '@ts-rest/react-query/v5', '@ts-rest/vue-query', '@ts-rest/solid-query'],
  docs: 'https://ts-rest.com/client/fetch',
  calls: [{ path: 'initClient|initQueryClient|initTsrReactQuery()', sends: 'http', roles: { url: '1.baseUrl', headers: '1.baseHeaders' } }],
} satisfies PackageModel;
