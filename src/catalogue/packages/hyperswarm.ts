import type { PackageModel } from '../types.ts';

export default {
  package: 'hyperswarm',
  docs: 'https://github.com/holepunchto/hyperswarm#readme',
  // Peers are found by topic: no address stands in the code.
  types: [{ name: 'Hyperswarm', from: ['new ()'] }],
  calls: [{ path: 'Hyperswarm#join|joinPeer()', sends: 'socket' }],
} satisfies PackageModel;
