import type { PackageModel } from '../types.ts';

export default {
  package: '@microsoft/microsoft-graph-client',
  docs: 'https://github.com/microsoftgraph/msgraph-sdk-javascript#2-initialize-a-microsoft-graph-client-object-with-an-authentication-provider',
  types: [
    { name: 'Client', from: ['Client.init|initWithMiddleware()'], roles: { url: '0.baseUrl' }, hosts: ['https://graph.microsoft.com'] },
    { name: 'GraphRequest', from: ['Client#api()', 'GraphRequest#header|headers|option|options|middlewareOptions|version|responseType|select|expand|orderby|filter|search|top|skip|skipToken|count|query()'], hosts: ['https://graph.microsoft.com'] },
  ],
  calls: [
    { path: 'GraphRequest#get|delete|del|getStream()', sends: 'http' },
    { path: 'GraphRequest#post|create|put|patch|update|putStream()', sends: 'http', roles: { body: '0' } },
    { path: 'GraphRequest#header()', carries: 'http', roles: { headers: '1' } },
    { path: 'GraphRequest#headers()', carries: 'http', roles: { headers: '0' } },
    { path: 'GraphRequest#filter|search|query()', carries: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
