import type { PackageModel } from '../types.ts';

export default {
  package: ['@hprose/rpc-core', '@hprose/rpc-node', '@hprose/rpc-html5'],
  docs: 'https://github.com/hprose/hprose-ts#readme',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'rpc', roles: { url: ['0[]', '0'] } },
    { path: 'Client#invoke()', carries: 'rpc', roles: { body: '1' } },
  ],
} satisfies PackageModel;
