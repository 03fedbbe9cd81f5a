import type { PackageModel } from '../types.ts';

export default {
  package: ['@trpc/client', '@trpc/client/links/httpLink', '@trpc/client/links/httpBatchLink', '@trpc/client/links/wsLink'],
  docs: 'https://trpc.io/docs/client/links',
  // Procedures are called by paths of their own; the terminating link names the server.
  calls: [
    { path: 'httpLink|httpBatchLink|httpBatchStreamLink|unstable_httpBatchStreamLink()', sends: 'http', roles: { url: '0.url', headers: '0.headers' } },
    { path: 'httpSubscriptionLink|unstable_httpSubscriptionLink()', sends: 'eventsource', roles: { url: '0.url' } },
    { path: 'createWSClient()', sends: 'websocket', roles: { url: '0.url', auth: '0.connectionParams' } },
  ],
} satisfies PackageModel;
