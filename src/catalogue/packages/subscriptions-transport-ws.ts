import type { PackageModel } from '../types.ts';

export default {
  package: 'subscriptions-transport-ws',
  docs: 'https://github.com/apollographql/subscriptions-transport-ws#readme',
  types: [{ name: 'SubscriptionClient', from: ['new SubscriptionClient()'] }],
  calls: [
    { path: 'new SubscriptionClient()', sends: 'websocket', roles: { url: '0', auth: '1.connectionParams' } },
    { path: 'SubscriptionClient#request()', carries: 'websocket', roles: { body: '0.variables' } },
  ],
} satisfies PackageModel;
