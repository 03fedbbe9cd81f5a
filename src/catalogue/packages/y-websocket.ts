import type { PackageModel } from '../types.ts';

export default {
  package: 'y-websocket',
  docs: 'https://docs.yjs.dev/ecosystem/connection-provider/y-websocket',
  calls: [{ path: 'new WebsocketProvider()', sends: 'websocket', roles: { url: '0', body: '2', query: '3.params' } }],
} satisfies PackageModel;
