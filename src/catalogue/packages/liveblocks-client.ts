import type { PackageModel } from '../types.ts';

export default {
  package: '@liveblocks/client',
  docs: 'https://liveblocks.io/docs/api-reference/liveblocks-client',
  types: [
    { name: 'Client', from: ['createClient()'] },
    { name: 'Room', from: ['Client#enterRoom().room', 'Client#getRoom()'] },
  ],
  calls: [
    { path: 'createClient()', sends: 'websocket', roles: { url: '0.baseUrl', auth: '0.publicApiKey' }, hosts: ['https://api.liveblocks.io'] },
    { path: 'Room#updatePresence|broadcastEvent()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
