import type { PackageModel } from '../types.ts';

export default {
  package: '@stomp/rx-stomp',
  docs: 'https://stomp-js.github.io/api-docs/latest/classes/RxStomp.html',
  types: [{ name: 'RxStomp', from: ['new RxStomp()'] }],
  calls: [
    { path: 'RxStomp#configure()', sends: 'websocket', roles: { url: '0.brokerURL', headers: '0.connectHeaders' }, hosts: ['/'] },
    { path: 'RxStomp#publish()', carries: 'websocket', roles: { body: '0.body', headers: '0.headers' } },
  ],
} satisfies PackageModel;
