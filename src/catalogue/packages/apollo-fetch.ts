import type { PackageModel } from '../types.ts';

export default {
  package: 'apollo-fetch',
  docs: 'https://github.com/apollographql/apollo-fetch#readme',
  types: [{ name: 'ApolloFetch', from: ['createApolloFetch()', 'ApolloFetch#use|useAfter|batchUse|batchUseAfter()'], roles: { url: '0.uri' }, hosts: ['/graphql'] }],
  calls: [{ path: 'ApolloFetch#()', sends: 'http', roles: { body: ['0.variables', '0'] } }],
} satisfies PackageModel;
