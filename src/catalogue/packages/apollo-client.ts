import type { PackageModel } from '../types.ts';

export default {
  package: ['@apollo/client', '@apollo/client/core', '@apollo/client/link/http', '@apollo/client/link/batch-http', '@apollo/client/link/ws', 'apollo-client', 'apollo-boost', 'apollo-link-http', 'apollo-link-batch-http', 'apollo-link-ws'],
  docs: 'https://www.apollographql.com/docs/react/api/core/ApolloClient',
  types: [{ name: 'ApolloClient', from: ['new ApolloClient()', 'new ()'] }],
  calls: [
    // Without `uri` the link decides, and a link without `uri` stays on the same origin.
    { path: 'new ApolloClient()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
    { path: 'new ()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
    { path: 'new HttpLink|BatchHttpLink()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
    { path: 'createHttpLink()', sends: 'http', roles: { url: '0.uri', headers: '0.headers' }, hosts: ['/graphql'] },
    { path: 'new WebSocketLink()', sends: 'websocket', roles: { url: '0.uri', auth: '0.options.connectionParams' } },
    { path: 'ApolloClient#query|mutate|subscribe|watchQuery()', carries: 'http', roles: { body: '0.variables' } },
  ],
} satisfies PackageModel;
