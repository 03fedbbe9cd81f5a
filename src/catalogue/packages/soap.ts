import type { PackageModel } from '../types.ts';

export default {
  package: 'soap',
  docs: 'https://github.com/vpulim/node-soap#api',
  types: [{ name: 'Client', from: ['createClient|createClientAsync()'] }],
  calls: [
    { path: 'createClient()', sends: 'rpc', roles: { url: ['3', '1.endpoint', '0'] } },
    { path: 'createClientAsync()', sends: 'rpc', roles: { url: ['2', '1.endpoint', '0'] } },
    { path: 'Client#setEndpoint()', sends: 'rpc', roles: { url: '0' } },
  ],
} satisfies PackageModel;
