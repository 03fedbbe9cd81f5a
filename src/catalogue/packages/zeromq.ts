import type { PackageModel } from '../types.ts';

export default {
  package: ['zeromq', 'zeromq/v5-compat', 'jszmq'],
  docs: 'https://zeromq.github.io/zeromq.js/',
  types: [{ name: 'Socket', from: ['new Request|Push|Dealer|Publisher|Subscriber|Pair|Pull|Reply|Router|XPublisher|XSubscriber|Stream()', 'socket()'] }],
  calls: [
    { path: 'Socket#connect()', sends: 'queue', roles: { url: '0' } },
    { path: 'Socket#send()', carries: 'queue', roles: { body: '0' } },
  ],
} satisfies PackageModel;
