import type { PackageModel } from '../types.ts';

export default {
  package: 'faye-websocket',
  docs: 'https://github.com/faye/faye-websocket-node#readme',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'websocket', roles: { url: '0', headers: '2.headers' } },
    { path: 'Client#send|ping()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
