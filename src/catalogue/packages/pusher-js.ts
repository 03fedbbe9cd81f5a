import type { PackageModel } from '../types.ts';

export default {
  package: ['pusher-js', 'pusher-js/react-native', 'pusher-js/with-encryption', 'pusher-js/worker'],
  docs: 'https://pusher.com/docs/channels/using_channels/connection/',
  types: [{ name: 'Pusher', from: ['new ()'] }, { name: 'Channel', from: ['Pusher#subscribe|channel()'] }],
  calls: [
    { path: 'new ()', sends: 'websocket', scheme: 'wss:', roles: { protocol: ['1.forceTLS', '1.encrypted'], host: '1.wsHost', port: ['1.wssPort', '1.wsPort'] }, hosts: ['wss://*.pusher.com'] },
    { path: 'Channel#trigger()', carries: 'websocket', roles: { body: '1' } },
    { path: 'Pusher#send_event()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
