import type { PackageModel } from '../types.ts';

export default {
  package: '@solana/web3.js',
  docs: 'https://solana-foundation.github.io/solana-web3.js/classes/Connection.html',
  types: [{ name: 'Connection', from: ['new Connection()'] }],
  calls: [
    { path: 'new Connection()', sends: 'rpc', roles: { url: '0', headers: '1.httpHeaders' } },
    { path: 'createSolanaRpc()', sends: 'rpc', roles: { url: '0' } },
    { path: 'createSolanaRpcSubscriptions()', sends: 'websocket', roles: { url: '0' } },
    { path: 'Connection#sendTransaction|sendRawTransaction|sendEncodedTransaction|simulateTransaction()', carries: 'rpc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
