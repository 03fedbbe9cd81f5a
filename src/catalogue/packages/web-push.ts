import type { PackageModel } from '../types.ts';

export default {
  package: 'web-push',
  docs: 'https://github.com/web-push-libs/web-push#sendnotificationpushsubscription-payload-options',
  calls: [{ path: 'sendNotification()', sends: 'http', roles: { url: '0.endpoint', body: '1', headers: '2.headers' } }],
} satisfies PackageModel;
