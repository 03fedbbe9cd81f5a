import type { PackageModel } from '../types.ts';

export default {
  package: 'pusher',
  docs: 'https://github.com/pusher/pusher-http-node#readme',
  types: [{ name: 'Pusher', from: ['new ()', 'Pusher.forURL|forCluster()', 'forURL|forCluster()'], scheme: 'https:', roles: { host: '0.host', port: '0.port' }, hosts: ['https://*.pusher.com', 'https://api.pusherapp.com'] }],
  calls: [
    { path: 'Pusher#trigger()', sends: 'http', roles: { body: '2' } },
    { path: 'Pusher#triggerBatch()', sends: 'http', roles: { body: '0' } },
    { path: 'Pusher#sendToUser()', sends: 'http', roles: { body: '2' } },
    { path: 'Pusher#get|post()', sends: 'http', roles: { body: '0.body' } },
  ],
} satisfies PackageModel;
