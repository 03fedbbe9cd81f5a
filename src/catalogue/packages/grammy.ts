import type { PackageModel } from '../types.ts';

export default {
  package: 'grammy',
  docs: 'https://grammy.dev/ref/core/',
  types: [
    { name: 'Bot', from: ['new Bot()'], roles: { url: '1.client.apiRoot', auth: '0' }, hosts: ['https://api.telegram.org'] },
    { name: 'Api', from: ['new Api()', 'Bot#api'], roles: { url: '1.apiRoot', auth: '0' }, hosts: ['https://api.telegram.org'] },
    { name: 'Context', from: [] },
  ],
  calls: [
    { path: 'Bot#start()', sends: 'http' },
    { path: 'Api#sendMessage|sendPhoto|sendDocument|sendVideo|sendAudio|sendVoice|sendLocation|sendMediaGroup|editMessageText|setWebhook()', sends: 'http', roles: { body: '1+' } },
    { path: 'Context#reply|replyWithPhoto|replyWithDocument|editMessageText()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
