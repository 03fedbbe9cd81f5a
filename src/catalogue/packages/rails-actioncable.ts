import type { PackageModel } from '../types.ts';

export default {
  package: ['@rails/actioncable', 'actioncable'],
  docs: 'https://guides.rubyonrails.org/action_cable_overview.html#connect-consumer',
  types: [
    { name: 'Consumer', from: ['createConsumer()', 'new Consumer()'] },
    { name: 'Subscription', from: ['Consumer#subscriptions.create()'] },
  ],
  calls: [
    // Without an address it is what the page says, else a path of the page's own origin.
    { path: 'createConsumer()', sends: 'websocket', roles: { url: '0' }, hosts: ['/'] },
    { path: 'new Consumer()', sends: 'websocket', roles: { url: '0' } },
    { path: 'Subscription#perform()', carries: 'websocket', roles: { body: '1' } },
    { path: 'Subscription#send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
