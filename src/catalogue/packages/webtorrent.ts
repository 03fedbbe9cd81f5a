import type { PackageModel } from '../types.ts';

export default {
  package: ['webtorrent', 'webtorrent-hybrid'],
  docs: 'https://github.com/webtorrent/webtorrent/blob/master/docs/api.md',
  types: [{ name: 'WebTorrent', from: ['new ()'] }],
  calls: [
    { path: 'WebTorrent#add()', sends: 'socket', roles: { url: ['1.announce[]', '0'] } },
    { path: 'WebTorrent#seed()', sends: 'socket', roles: { url: '1.announce[]', body: '0' } },
  ],
} satisfies PackageModel;
