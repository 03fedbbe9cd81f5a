import type { PackageModel } from '../types.ts';

export default {
  package: 'onesignal-node',
  docs: 'https://github.com/zeyneloz/onesignal-node#readme',
  types: [{ name: 'Client', from: ['new Client()'], roles: { url: '2.apiRoot', auth: '1' }, hosts: ['https://onesignal.com'] }],
  calls: [
    { path: 'Client#createNotification|addDevice|exportCSV|createSegment()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#notificationHistory|editDevice|editTagsWithExternalUserIdDevice|newSession|newPurchase|incrementSessionLength()', sends: 'http', roles: { body: '*' } },
    { path: 'Client#cancelNotification|viewNotification|viewNotifications|viewDevices|viewDevice|deleteSegment|deleteDevice()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
