import type { PackageModel } from '../types.ts';

export default {
  package: ['centrifuge', 'centrifuge/build/protobuf'],
  docs: 'https://github.com/centrifugal/centrifuge-js#readme',
  types: [{ name: 'Centrifuge', from: ['new Centrifuge()', 'new ()'] }, { name: 'Subscription', from: ['Centrifuge#newSubscription|getSubscription()'] }],
  calls: [
    { path: 'new Centrifuge()', sends: 'websocket', roles: { url: ['0[].endpoint', '0'], auth: '1.token' } },
    { path: 'new ()', sends: 'websocket', roles: { url: ['0[].endpoint', '0'], auth: '1.token' } },
    { path: 'Centrifuge#publish|rpc()', carries: 'websocket', roles: { body: '1' } },
    { path: 'Centrifuge#send()', carries: 'websocket', roles: { body: '0' } },
    { path: 'Subscription#publish()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
