import type { PackageModel } from '../types.ts';

/** What generated functions call: they name a path, and the client that they share is made with, or set to, an address. */
export default {
  package: ['@hey-api/client-axios', '@hey-api/client-fetch', '@hey-api/client-next', '@hey-api/client-nuxt', '@hey-api/client-ofetch'],
  docs: 'https://heyapi.dev/openapi-ts/clients/fetch',
  types: [{ name: 'Client', from: ['createClient()'], roles: { url: ['0.baseUrl', '0.baseURL'], headers: '0.headers', auth: '0.auth' } }],
  calls: [
    { path: 'Client#connect|delete|get|head|options|patch|post|put|request|trace()', sends: 'http', roles: { url: ['0.url', '0.baseUrl', '0.baseURL'], body: '0.body', headers: '0.headers', query: '0.query', auth: '0.auth' } },
    // From here on every path goes to this address.
    { path: 'Client#setConfig()', sends: 'http', roles: { url: ['0.baseUrl', '0.baseURL'] } },
  ],
  passes: [{ path: 'createConfig()', returns: '0' }],
} satisfies PackageModel;
