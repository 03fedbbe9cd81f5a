import type { PackageModel } from '../types.ts';

export default {
  package: 'graphql-ws',
  docs: 'https://the-guild.dev/graphql/ws/docs/client/interfaces/ClientOptions',
  types: [{ name: 'Client', from: ['createClient()'] }],
  calls: [
    { path: 'createClient()', sends: 'websocket', roles: { url: '0.url', auth: '0.connectionParams' } },
    { path: 'Client#subscribe|iterate()', carries: 'websocket', roles: { body: '0.variables' } },
  ],
} satisfies PackageModel;
