import type { PackageModel } from '../types.ts';

/** Clients of public ledgers: one address of a node each, given when they are made. */
export default {
  package: [
    '@cosmjs/stargate',
    '@cosmjs/tendermint-rpc',
    '@dfinity/agent',
    '@mysten/sui.js/client',
    '@mysten/sui/client',
    '@polkadot/api',
    '@polkadot/rpc-provider',
    '@solana/kit',
    '@stellar/stellar-sdk',
    '@stellar/stellar-sdk/rpc',
    'algosdk',
    'near-api-js',
    'tronweb',
    'xrpl',
  ],
  docs: 'https://xrpl.org/docs/references/xrpljs2-migration-guide',
  calls: [
    { path: 'connect()', sends: 'rpc', roles: { url: '0.nodeUrl' }, docs: 'https://github.com/near/near-api-js#readme' },
    { path: 'createSolanaRpc|createSolanaRpcSubscriptions()', sends: 'rpc', roles: { url: '0' }, docs: 'https://github.com/anza-xyz/kit#readme' },
    { path: 'new Algodv2|Indexer()', sends: 'rpc', roles: { url: '1', port: '2', auth: '0' }, docs: 'https://algorand.github.io/js-algorand-sdk/' },
    { path: 'new Client()', sends: 'websocket', roles: { url: '0' } },
    { path: 'new HttpAgent()', sends: 'rpc', roles: { url: '0.host' }, docs: 'https://github.com/dfinity/agent-js#readme' },
    { path: 'HttpAgent.create|createSync()', sends: 'rpc', roles: { url: '0.host' }, docs: 'https://github.com/dfinity/agent-js#readme' },
    { path: 'new HttpProvider|WsProvider()', sends: 'rpc', roles: { url: ['0[]', '0'] }, docs: 'https://polkadot.js.org/docs/api/start/create' },
    { path: 'new Horizon|rpc|SorobanRpc.Server()', sends: 'rpc', roles: { url: '0' }, docs: 'https://stellar.github.io/js-stellar-sdk/' },
    { path: 'new JsonRpcProvider()', sends: 'rpc', roles: { url: '0.url' }, docs: 'https://github.com/near/near-api-js#readme' },
    { path: 'new SuiClient()', sends: 'rpc', roles: { url: '0.url' }, docs: 'https://sdk.mystenlabs.com/typescript/sui-client' },
    {
      path: 'CosmWasmClient|SigningStargateClient|StargateClient|Tendermint34Client|Tendermint37Client.connect()',
      sends: 'rpc',
      roles: { url: ['0.url', '0'] },
      docs: 'https://cosmos.github.io/cosmjs/',
    },
    { path: 'SigningStargateClient.connectWithSigner()', sends: 'rpc', roles: { url: ['0.url', '0'] }, docs: 'https://cosmos.github.io/cosmjs/' },
    { path: 'new TronWeb()', sends: 'rpc', roles: { url: ['0.fullHost', '0.fullNode', '0'], headers: '0.headers' }, docs: 'https://tronweb.network/docu/docs/intro/' },
  ],
} satisfies PackageModel;
