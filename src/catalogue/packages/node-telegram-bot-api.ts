import type { PackageModel } from '../types.ts';

export default {
  package: 'node-telegram-bot-api',
  docs: 'https://github.com/yagop/node-telegram-bot-api/blob/master/doc/api.md',
  types: [{ name: 'TelegramBot', from: ['new ()'], roles: { url: '1.baseApiUrl', auth: '0' }, hosts: ['https://api.telegram.org'] }],
  calls: [
    {
      path: 'TelegramBot#sendMessage|sendPhoto|sendDocument|sendVideo|sendAudio|sendVoice|sendLocation|sendMediaGroup|sendSticker|editMessageText()',
      sends: 'http',
      roles: { body: '1+' },
    },
    { path: 'TelegramBot#startPolling|setWebHook|getUpdates|getFile|getFileLink|downloadFile|getMe|answerCallbackQuery()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
