import type { PackageModel } from '../types.ts';

export default {
  package: 'rpc-websockets',
  docs: 'https://github.com/elpheria/rpc-websockets/blob/main/API.md',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'websocket', roles: { url: '0' } },
    { path: 'Client#call|notify()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
