import type { PackageModel } from '../types.ts';

export default {
  package: ['viem', 'wagmi', '@wagmi/core'],
  docs: 'https://viem.sh/docs/clients/transports/http',
  types: [{ name: 'WalletClient', from: ['createWalletClient()', 'createPublicClient()', 'createClient()'] }],
  calls: [
    { path: 'http()', sends: 'rpc', roles: { url: '0', headers: '1.fetchOptions.headers' } },
    { path: 'webSocket()', sends: 'websocket', roles: { url: '0' } },
    { path: 'WalletClient#sendTransaction|sendRawTransaction|writeContract|deployContract|call|request()', carries: 'rpc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
