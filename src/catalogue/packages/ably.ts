import type { PackageModel } from '../types.ts';

export default {
  package: ['ably', 'ably/promises', 'ably/callbacks'],
  docs: 'https://ably.com/docs/api/realtime-sdk',
  types: [
    { name: 'Realtime', from: ['new Realtime()', 'new Realtime.Promise()'] },
    { name: 'Rest', from: ['new Rest()', 'new Rest.Promise()'], extends: 'Realtime' },
    { name: 'Channel', from: ['Realtime#channels.get|getDerived()'] },
  ],
  calls: [
    { path: 'new Realtime()', sends: 'websocket', scheme: 'wss:', roles: { host: ['0.realtimeHost', '0.endpoint'] }, hosts: ['wss://main.realtime.ably.net', 'wss://realtime.ably.io'] },
    { path: 'new Realtime.Promise()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.realtimeHost' }, hosts: ['wss://realtime.ably.io'] },
    { path: 'new Rest()', sends: 'http', scheme: 'https:', roles: { host: ['0.restHost', '0.endpoint'] }, hosts: ['https://main.realtime.ably.net', 'https://rest.ably.io'] },
    { path: 'new Rest.Promise()', sends: 'http', scheme: 'https:', roles: { host: '0.restHost' }, hosts: ['https://rest.ably.io'] },
    { path: 'Channel#publish()', carries: 'websocket', roles: { body: '*' } },
    { path: 'Channel#presence.enter|update|enterClient|updateClient()', carries: 'websocket', roles: { body: '*' } },
  ],
} satisfies PackageModel;
