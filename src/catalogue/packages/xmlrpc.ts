import type { PackageModel } from '../types.ts';

export default {
  package: 'xmlrpc',
  docs: 'https://github.com/baalexander/node-xmlrpc',
  types: [
    { name: 'Client', from: ['createClient()'], roles: { url: ['0.url', '0'], host: '0.host', port: '0.port', path: '0.path' }, scheme: 'http:' },
    { name: 'SecureClient', from: ['createSecureClient()'], roles: { url: ['0.url', '0'], host: '0.host', port: '0.port', path: '0.path' }, scheme: 'https:' },
  ],
  calls: [
    { path: 'Client#methodCall()', sends: 'http', roles: { body: '1' } },
    { path: 'SecureClient#methodCall()', sends: 'http', roles: { body: '1' } },
  ],
} satisfies PackageModel;
