import type { PackageModel } from '../types.ts';

export default {
  package: ['nostr-tools', 'nostr-tools/relay', 'nostr-tools/pool', 'nostr-tools/abstract-relay', 'nostr-tools/abstract-pool'],
  docs: 'https://github.com/nbd-wtf/nostr-tools#readme',
  types: [
    { name: 'Relay', from: ['Relay|AbstractRelay.connect()', 'new Relay|AbstractRelay()', 'relayInit()', 'SimplePool#ensureRelay()'] },
    { name: 'SimplePool', from: ['new SimplePool|AbstractSimplePool()'] },
  ],
  calls: [
    { path: 'Relay|AbstractRelay.connect()', sends: 'websocket', roles: { url: '0' } },
    { path: 'new Relay|AbstractRelay()', sends: 'websocket', roles: { url: '0' } },
    { path: 'relayInit()', sends: 'websocket', roles: { url: '0' } },
    { path: 'Relay#publish|send()', carries: 'websocket', roles: { body: '0' } },
    { path: 'SimplePool#ensureRelay()', sends: 'websocket', roles: { url: '0' } },
    { path: 'SimplePool#publish()', sends: 'websocket', roles: { url: ['0[]', '0'], body: '1' } },
    { path: 'SimplePool#subscribe|subscribeMany|subscribeEose|subscribeManyEose|querySync|get|list|sub()', sends: 'websocket', roles: { url: ['0[]', '0'], query: '1' } },
  ],
} satisfies PackageModel;
