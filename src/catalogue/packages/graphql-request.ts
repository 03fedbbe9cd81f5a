import type { PackageModel } from '../types.ts';

export default {
  package: 'graphql-request',
  docs: 'https://github.com/graffle-js/graffle/tree/graphql-request#readme',
  types: [{ name: 'GraphQLClient', from: ['new GraphQLClient()', 'GraphQLClient#setHeaders|setHeader()'], roles: { url: '0', headers: '1.headers' } }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.variables', '2'], headers: ['0.requestHeaders', '3'] } },
    { path: 'request|rawRequest()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.variables', '2'], headers: ['0.requestHeaders', '3'] } },
    { path: 'batchRequests()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.documents', '1'], headers: ['0.requestHeaders', '2'] } },
    { path: 'GraphQLClient#request|rawRequest()', sends: 'http', roles: { body: ['0.variables', '1'], headers: ['0.requestHeaders', '2'] } },
    { path: 'GraphQLClient#batchRequests()', sends: 'http', roles: { body: ['0.documents', '0'], headers: ['0.requestHeaders', '1'] } },
    { path: 'GraphQLClient#setEndpoint()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
