import type { PackageModel } from '../types.ts';

export default {
  package: 'sockjs-client',
  docs: 'https://github.com/sockjs/sockjs-client#readme',
  types: [{ name: 'SockJS', from: ['new ()', '()'] }],
  calls: [
    { path: 'new ()', sends: 'websocket', roles: { url: '0' } },
    { path: '()', sends: 'websocket', roles: { url: '0' } },
    { path: 'SockJS#send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
