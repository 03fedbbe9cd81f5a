import type { PackageModel } from '../types.ts';

export default {
  package: '@blockfrost/blockfrost-js',
  docs: 'https://github.com/blockfrost/blockfrost-js#readme',
  types: [
    { name: 'BlockFrostAPI', from: ['new BlockFrostAPI|BlockFrostIPFS()'], roles: { url: '0.customBackend', auth: '0.projectId' }, hosts: ['https://cardano-mainnet.blockfrost.io', 'https://cardano-preprod.blockfrost.io', 'https://cardano-preview.blockfrost.io', 'https://ipfs.blockfrost.io'] },
  ],
  calls: [
    { path: 'BlockFrostAPI#*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
