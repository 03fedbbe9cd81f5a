import type { PackageModel } from '../types.ts';

export default {
  package: 'strong-soap',
  docs: 'https://github.com/loopbackio/strong-soap#readme',
  types: [{ name: 'Client', from: ['soap.createClient().<1>'] }],
  calls: [
    { path: 'soap.createClient()', sends: 'rpc', roles: { url: ['1.endpoint', '3', '0'] } },
    { path: 'Client#setEndpoint()', sends: 'rpc', roles: { url: '0' } },
  ],
} satisfies PackageModel;
