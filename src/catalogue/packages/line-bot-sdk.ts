import type { PackageModel } from '../types.ts';

export default {
  package: '@line/bot-sdk',
  docs: 'https://line.github.io/line-bot-sdk-nodejs/',
  types: [
    { name: 'MessagingApiClient', from: ['new messagingApi.MessagingApiClient()', 'new messagingApi.MessagingApiBlobClient()', 'new Client()'], roles: { url: '0.baseURL' }, hosts: ['https://api.line.me'] },
  ],
  calls: [
    { path: 'MessagingApiClient#replyMessage|pushMessage|multicast|broadcast|narrowcast|getProfile|getMessageContent()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
