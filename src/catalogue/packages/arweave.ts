import type { PackageModel } from '../types.ts';

export default {
  package: 'arweave',
  docs: 'https://github.com/ArweaveTeam/arweave-js#readme',
  types: [{ name: 'Arweave', from: ['init()', 'new ()'], roles: { protocol: '0.protocol', host: '0.host', port: '0.port' }, scheme: 'http:', hosts: ['https://arweave.net', 'http://127.0.0.1'] }],
  calls: [
    { path: 'Arweave#transactions.post|upload()', sends: 'http', roles: { body: '0' } },
    { path: 'Arweave#transactions.get|getData|getPrice|getStatus|getTransactionAnchor|search()', sends: 'http', roles: { query: '*' } },
    { path: 'Arweave#wallets.getBalance|getLastTransactionID()', sends: 'http', roles: { query: '0' } },
    { path: 'Arweave#network|blocks.getInfo|getPeers|get|getByHeight|getCurrent()', sends: 'http', roles: { query: '0' } },
    { path: 'Arweave#chunks.getTransactionOffset|getChunk|getChunkData|downloadChunkedData()', sends: 'http', roles: { query: '0' } },
    { path: 'Arweave#api.get()', sends: 'http', roles: { path: '0', headers: '1.headers' } },
    { path: 'Arweave#api.post()', sends: 'http', roles: { path: '0', body: '1', headers: '2.headers' } },
    { path: 'Arweave#api.request()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers' } },
    { path: 'Arweave#arql()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
