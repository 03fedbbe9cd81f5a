import type { PackageModel } from '../types.ts';

export default {
  package: ['react-use-websocket', 'react-use-websocket/dist/lib/use-websocket'],
  docs: 'https://github.com/robtaussig/react-use-websocket#readme',
  calls: [
    { path: '()', sends: 'websocket', roles: { url: '0', query: '1.queryParams' } },
    { path: 'useWebSocket|useSocketIO()', sends: 'websocket', roles: { url: '0', query: '1.queryParams' } },
    { path: 'useEventSource()', sends: 'eventsource', roles: { url: '0' } },
  ],
} satisfies PackageModel;
