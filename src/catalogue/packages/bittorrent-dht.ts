import type { PackageModel } from '../types.ts';

export default {
  package: 'bittorrent-dht',
  docs: 'https://github.com/webtorrent/bittorrent-dht#api',
  types: [{ name: 'DHT', from: ['new ()', 'new Client()'] }],
  calls: [
    { path: 'new ()', sends: 'udp', scheme: 'udp:', roles: { host: '0.bootstrap[]' }, hosts: ['udp://router.bittorrent.com:6881', 'udp://router.utorrent.com:6881', 'udp://dht.transmissionbt.com:6881'] },
    { path: 'new Client()', sends: 'udp', scheme: 'udp:', roles: { host: '0.bootstrap[]' }, hosts: ['udp://router.bittorrent.com:6881', 'udp://router.utorrent.com:6881', 'udp://dht.transmissionbt.com:6881'] },
    { path: 'DHT#put()', carries: 'udp', roles: { body: '0' } },
  ],
} satisfies PackageModel;
