import type { PackageModel } from '../types.ts';

export default {
  package: ['ethers', '@ethersproject/providers'],
  docs: 'https://docs.ethers.org/v6/api/providers/jsonrpc/',
  types: [{ name: 'Provider', from: ['new JsonRpcProvider|WebSocketProvider|StaticJsonRpcProvider|JsonRpcBatchProvider()', 'getDefaultProvider()', 'ethers.getDefaultProvider()'] }],
  calls: [
    { path: 'new JsonRpcProvider|StaticJsonRpcProvider|JsonRpcBatchProvider()', sends: 'rpc', roles: { url: ['0.url', '0'] }, hosts: ['http://localhost:8545'] },
    { path: 'new WebSocketProvider()', sends: 'websocket', roles: { url: '0' } },
    { path: 'new ethers.JsonRpcProvider()', sends: 'rpc', roles: { url: ['0.url', '0'] }, hosts: ['http://localhost:8545'] },
    { path: 'new ethers.WebSocketProvider()', sends: 'websocket', roles: { url: '0' } },
    { path: 'new providers.JsonRpcProvider|StaticJsonRpcProvider()', sends: 'rpc', roles: { url: ['0.url', '0'] }, hosts: ['http://localhost:8545'] },
    { path: 'new ethers.providers.JsonRpcProvider|StaticJsonRpcProvider|JsonRpcBatchProvider()', sends: 'rpc', roles: { url: ['0.url', '0'] }, hosts: ['http://localhost:8545'] },
    { path: 'new InfuraProvider()', sends: 'rpc', hosts: ['https://*.infura.io'] },
    { path: 'new AlchemyProvider()', sends: 'rpc', hosts: ['https://*.g.alchemy.com'] },
    { path: 'new EtherscanProvider()', sends: 'rpc', hosts: ['https://api.etherscan.io'] },
    { path: 'getDefaultProvider()', sends: 'rpc', roles: { url: '0' } },
    { path: 'ethers.getDefaultProvider()', sends: 'rpc', roles: { url: '0' } },
    { path: 'Provider#send|broadcastTransaction|sendTransaction|call()', carries: 'rpc', roles: { body: '*' } },
  ],
} satisfies PackageModel;
