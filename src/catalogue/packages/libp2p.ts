import type { PackageModel } from '../types.ts';

export default {
  package: 'libp2p',
  docs: 'https://github.com/libp2p/js-libp2p/tree/main/doc',
  // Peers are multiaddresses, which are no URLs.
  types: [{ name: 'Libp2p', from: ['createLibp2p()'] }],
  calls: [{ path: 'Libp2p#dial|dialProtocol()', sends: 'socket' }],
} satisfies PackageModel;
