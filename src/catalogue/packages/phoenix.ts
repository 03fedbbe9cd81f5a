import type { PackageModel } from '../types.ts';

export default {
  package: ['phoenix', 'phoenix-channels'],
  docs: 'https://hexdocs.pm/phoenix/js/index.html',
  types: [{ name: 'Socket', from: ['new Socket()'] }, { name: 'Channel', from: ['Socket#channel()'] }],
  calls: [
    { path: 'new Socket()', sends: 'websocket', roles: { url: '0', query: '1.params' } },
    { path: 'Channel#push()', carries: 'websocket', roles: { body: '1' } },
    { path: 'Socket#channel()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
