import type { PackageModel } from '../types.ts';

export default {
  package: 'telegram',
  docs: 'https://gram.js.org/',
  types: [{ name: 'TelegramClient', from: ['new TelegramClient()'], hosts: ['https://*.telegram.org', 'wss://*.web.telegram.org'] }],
  calls: [
    { path: 'TelegramClient#start|connect()', sends: 'socket' },
    { path: 'TelegramClient#sendMessage|sendFile|invoke|editMessage()', carries: 'socket', roles: { body: '*' } },
  ],
} satisfies PackageModel;
