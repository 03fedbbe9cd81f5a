import type { PackageModel } from '../types.ts';

export default {
  package: ['@liveblocks/react', '@liveblocks/react/suspense'],
  docs: 'https://liveblocks.io/docs/api-reference/liveblocks-react#LiveblocksProvider',
  types: [{ name: 'Room', from: ['useRoom()'] }],
  calls: [
    { path: 'LiveblocksProvider()', sends: 'websocket', roles: { url: '0.baseUrl', auth: '0.publicApiKey' }, hosts: ['https://api.liveblocks.io'] },
    { path: 'useBroadcastEvent()()', carries: 'websocket', roles: { body: '0' } },
    { path: 'useUpdateMyPresence()()', carries: 'websocket', roles: { body: '0' } },
    { path: 'Room#updatePresence|broadcastEvent()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
