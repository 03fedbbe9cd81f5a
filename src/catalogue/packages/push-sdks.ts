import type { PackageModel } from '../types.ts';

export default {
  package: ['@parse/node-apn', 'apn', 'node-pushnotifications', 'expo-server-sdk', '@onesignal/node-onesignal'],
  docs: 'https://github.com/expo/expo-server-sdk-node',
  types: [
    { name: 'Provider', from: ['new Provider()'], hosts: ['https://api.push.apple.com', 'https://api.sandbox.push.apple.com'] },
    { name: 'Expo', from: ['new Expo()'], hosts: ['https://exp.host'] },
    { name: 'PushNotifications', from: ['new ()'], hosts: ['https://fcm.googleapis.com', 'https://api.push.apple.com'] },
    { name: 'DefaultApi', from: ['new DefaultApi()'], hosts: ['https://api.onesignal.com'] },
  ],
  calls: [
    { path: 'Provider#send()', sends: 'http', roles: { body: '0' } },
    { path: 'Expo#sendPushNotificationsAsync|getPushNotificationReceiptsAsync()', sends: 'http', roles: { body: '0' } },
    { path: 'PushNotifications#send()', sends: 'http', roles: { body: '1' } },
    { path: 'DefaultApi#createNotification|createUser|createSegments()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
