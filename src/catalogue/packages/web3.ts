import type { PackageModel } from '../types.ts';

export default {
  package: 'web3',
  docs: 'https://docs.web3js.org/guides/web3_providers_guide/',
  types: [{ name: 'Web3', from: ['new ()', 'new Web3()'] }],
  calls: [
    { path: 'new ()', sends: 'rpc', roles: { url: '0' } },
    { path: 'new Web3()', sends: 'rpc', roles: { url: '0' } },
    { path: 'new providers.HttpProvider|WebsocketProvider()', sends: 'rpc', roles: { url: '0' } },
    { path: 'Web3#setProvider()', sends: 'rpc', roles: { url: '0' } },
    { path: 'Web3#eth.sendTransaction|sendSignedTransaction|call()', carries: 'rpc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
