import type { PackageModel } from '../types.ts';

export default {
  package: 'fcm-node',
  docs: 'https://github.com/jlcvp/fcm-node#readme',
  types: [{ name: 'FCM', from: ['new ()'], roles: { auth: '0' }, hosts: ['https://fcm.googleapis.com'] }],
  calls: [{ path: 'FCM#send()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
