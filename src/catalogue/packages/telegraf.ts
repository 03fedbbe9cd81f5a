import type { PackageModel } from '../types.ts';

export default {
  package: 'telegraf',
  docs: 'https://telegraf.js.org/',
  types: [
    { name: 'Telegraf', from: ['new Telegraf()', 'new ()'], roles: { url: '1.telegram.apiRoot', auth: '0' }, hosts: ['https://api.telegram.org'] },
    { name: 'Telegram', from: ['new Telegram()', 'Telegraf#telegram', 'Context#telegram'], roles: { url: '1.apiRoot', auth: '0' }, hosts: ['https://api.telegram.org'] },
    { name: 'Context', from: [] },
  ],
  calls: [
    { path: 'Telegraf#launch()', sends: 'http' },
    {
      path: 'Telegram#sendMessage|sendPhoto|sendDocument|sendVideo|sendAudio|sendVoice|sendLocation|sendMediaGroup|editMessageText|callApi|setWebhook()',
      sends: 'http',
      roles: { body: '1+' },
    },
    { path: 'Context#reply|replyWithHTML|replyWithMarkdown|replyWithPhoto|replyWithDocument|editMessageText|sendMessage()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
