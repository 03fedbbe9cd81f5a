import type { PackageModel } from '../types.ts';

export default {
  package: 'graphql-sse',
  docs: 'https://the-guild.dev/graphql/sse/recipes',
  types: [{ name: 'Client', from: ['createClient()'] }],
  calls: [
    { path: 'createClient()', sends: 'eventsource', roles: { url: '0.url', headers: '0.headers' } },
    { path: 'Client#subscribe|iterate()', carries: 'eventsource', roles: { body: '0.variables' } },
  ],
} satisfies PackageModel;
